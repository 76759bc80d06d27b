import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const STARTS = 9;

/** The background is stopped, as the browser does with one that is idle, and asked for a profile. */
export const coldStart: Measurement = {
  browsers: ['chromium'],
  async run({ launched, extension, kind }) {
    const times: number[] = [];
    for (let at = 0; at < STARTS; at += 1) {
      const target = await launched.browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(launched.extensionUrl('/')),
      );
      await (await target.worker())?.close();
      times.push(
        await extension.page.evaluate(async () => {
          const start = performance.now();
          await chrome.runtime.sendMessage({ type: 'profile.get', id: 'apt31' });
          return performance.now() - start;
        }),
      );
    }
    return [
      {
        browser: kind,
        what: 'background: cold start to first answer',
        unit: 'ms',
        spread: spreadOf(times),
        limit: 50,
      },
    ];
  },
};

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
