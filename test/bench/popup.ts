import { until } from '../browser/until.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './session.ts';
import { spreadOf } from './statistics.ts';

const OPENINGS = 9;

/** From the start of its loading to the popup's first painting with content. The browser's own window is not in it. */
export const popup: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run({ launched, kind }) {
    const paints: number[] = [];
    for (let at = 0; at <= OPENINGS; at += 1) {
      const page = await launched.extensionPage('/popup.html');
      const paint = await until('the popup is painted', () =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
      );
      if (at > 0) paints.push(paint);
      await page.close();
    }
    return [
      {
        browser: kind,
        what: 'popup: first paint',
        unit: 'ms',
        spread: spreadOf(paints),
        limit: 100,
      } satisfies Figure,
    ];
  },
};
