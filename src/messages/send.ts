import type { Brief, Holdings, Readable, Untold } from '../profile/reader-profile.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import type { PackedSieve } from '../recognize/sieve.ts';
import type { Marks } from '../settings/marks.ts';
import type { FromPage, FromReader, Named } from './protocol.ts';
import type { Found, TabMarks } from './reader.ts';
import type { Reply } from './reply.ts';
import type { Stepped, ToPage } from './to-page.ts';

declare const chrome: {
  runtime: { id?: string; sendMessage<R>(message: object): Promise<R> };
  tabs: { sendMessage<R>(tab: number, message: object, options: { frameId?: number }): Promise<R> };
};

/** Whether the extension was updated, switched off or removed under a page, whose script it no longer answers. */
export function isOrphan(): boolean {
  return chrome.runtime?.id === undefined;
}

/** What the background answers, by message. Null, not undefined, stands for "none": undefined doesn't travel. */
interface Answers {
  'page.ready': Marks | null;
  'page.names': SharedNames;
  'page.sieve': PackedSieve | null;
  'page.named': undefined;
  'page.gone': undefined;
  'marker.load': undefined;
  'marker.dress': undefined;
  'card.load': undefined;
  'profile.get': Readable | null;
  'card.get': Readable | Untold | null;
  'profile.open': undefined;
  'profile.beside': undefined;
  'page.over': undefined;
  'name.hide': undefined;
  'holdings.get': Holdings;
  lookup: Found[];
  'tab.state': TabMarks;
  'tab.show': Stepped;
  'marks.switch': undefined;
  'names.hide': undefined;
  'tab.ask': undefined;
  'recent.get': Brief[];
  'recent.keep': undefined;
  'recent.drop': undefined;
  'recent.clear': undefined;
  pause: undefined;
}

export type Answer<Asked extends FromPage | FromReader> = Answers[Asked['type']];

type Message = FromPage | FromReader;

/** What may be asked for a second time whenever that is: nothing comes of it but an answer, or a script that is there. */
const READS: ReadonlySet<Message['type']> = new Set<Message['type']>([
  'page.ready',
  'page.names',
  'page.sieve',
  'marker.load',
  'marker.dress',
  'card.load',
  'profile.get',
  'card.get',
  'holdings.get',
  'lookup',
  'tab.state',
  'recent.get',
]);

/** So long an answer is waited for until the same is asked again. */
const PATIENCE_MS = 3000;

/**
 * Asks the background. The answer is its own, from code of the same version, so its type is taken at its word. Fails
 * where the background does, and where there is none: when the extension was updated or removed under the page. A
 * background that ended before it answered is asked once more: nothing is harmed where it had done what it was asked for.
 * Of a message that reached it in that very moment browsers say nothing: what only reads is asked again after a while.
 */
export async function ask<Asked extends Message>(message: Asked): Promise<Answer<Asked>> {
  const send = (): Promise<Reply<Answer<Asked>>> => chrome.runtime.sendMessage(message);
  const sent = READS.has(message.type) ? orLater(send) : send();
  return answerOf(await sent.catch(send));
}

/** Asks, and once more where there is no answer for long; the first one counts. */
function orLater<T>(send: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => send().then(resolve, reject), PATIENCE_MS);
  });
  return Promise.race([send(), later]).finally(() => clearTimeout(timer));
}

function answerOf<T>(reply: Reply<T>): T {
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.answer;
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
    const options = frame === undefined ? {} : { frameId: frame };
    const reply: Reply<PageAnswers[Message['type']]> = await chrome.tabs.sendMessage(tab, message, options);
    return answerOf(reply);
  } catch {
    return undefined;
  }
}
