import browser from 'webextension-polyfill';
import type { ReaderProfile } from '../profile/reader-profile.ts';
import type { FromPage, FromReader, Named } from './protocol.ts';
import type { Found, NamedProfile } from './reader.ts';
import type { Stepped, ToPage } from './to-page.ts';

/** What the background answers, by message. Null, not undefined, stands for "none": undefined doesn't travel. */
interface Answers {
  'page.ready': { on: boolean };
  'page.named': undefined;
  'page.gone': undefined;
  'card.load': undefined;
  'profile.get': ReaderProfile | null;
  'profile.open': undefined;
  lookup: Found[];
  'tab.named': NamedProfile[] | null;
  'tab.show': Stepped;
}

export type Answer<Message extends FromPage | FromReader> = Answers[Message['type']];

/** Asks the background. The answer is its own, from code of the same version, so its type is taken at its word. */
export async function ask<Message extends FromPage | FromReader>(message: Message): Promise<Answer<Message>> {
  return browser.runtime.sendMessage(message);
}

interface PageAnswers {
  'page.switch': undefined;
  'page.step': Stepped;
  'page.openCard': boolean;
  'page.list': Named[];
}

/**
 * Tells our script in one frame of a tab, or in all. Undefined where no script of ours listens: pages that the browser
 * keeps extensions out of, and pages that were open before the extension was installed.
 */
export async function tell<Message extends ToPage>(
  tab: number,
  message: Message,
  frame?: number,
): Promise<PageAnswers[Message['type']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
  } catch {
    return undefined;
  }
}
