import type { Page } from 'puppeteer-core';
import type { Launched } from '../browser/launch.ts';
import { launchEmpty } from './empty-extension.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const STARTS = 15;

/**
 * The background is stopped, as the browser does with one that is idle, and asked for a profile, or to look a
 * name up. The background of an extension that does nothing takes turns with ours: it is the floor.
 */
export const coldStart: Measurement = {
  browsers: ['chromium'],
  async run({ launched, extension, kind: browser }) {
    const empty = await launchEmpty(browser);
    try {
      const asking = await empty.extensionPage('/manifest.json');
      const floor: number[] = [];
      const profile: number[] = [];
      const names: number[] = [];
      for (let at = 0; at <= STARTS; at += 1) {
        const nothing = await startAndAsk(empty, asking, PROFILE);
        const answered = await startAndAsk(launched, extension.page, PROFILE);
        const lookedUp = await startAndAsk(launched, extension.page, LOOK_UP);
        // The first of each fills caches.
        if (at === 0) continue;
        floor.push(nothing);
        profile.push(answered);
        names.push(lookedUp);
      }
      const figure = (what: string, values: number[]): Figure => ({
        browser,
        what: `background: cold start to ${what}`,
        unit: 'ms',
        spread: spreadOf(values),
      });
      return [
        figure('the answer of one that does nothing', floor),
        { ...figure('first answer', profile), limit: 50 },
        figure('first answer to a look-up', names),
      ];
    } finally {
      await empty.close();
    }
  },
};

const PROFILE = { type: 'profile.get', id: 'apt31' };
const LOOK_UP = { type: 'lookup', query: 'apt31' };

async function startAndAsk(launched: Launched, from: Page, message: object): Promise<number> {
  const target = await launched.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(launched.extensionUrl('/')),
  );
  await (await target.worker())?.close();
  return from.evaluate(async (asked) => {
    const start = performance.now();
    await chrome.runtime.sendMessage(asked);
    return performance.now() - start;
  }, message);
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
