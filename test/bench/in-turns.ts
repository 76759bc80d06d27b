import type { Page } from 'puppeteer-core';
import type { BenchPage } from './pages.ts';
import type { Session } from './session.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** The same done in a page without the extension and with it, by turns, in a fresh tab each time; the first of each warms up. */
export async function inTurns(
  session: Session,
  page: BenchPage,
  runs: number,
  measure: (tab: Page) => Promise<number>,
): Promise<{ bare: Spread; ours: Spread }> {
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let at = 0; at <= runs; at += 1) {
    for (const which of ['bare', 'ours'] as const) {
      const tab = await session.open(page, which === 'ours');
      await tab.bringToFront();
      const time = await measure(tab);
      if (at > 0) times[which].push(time);
      await tab.close();
    }
  }
  return { bare: spreadOf(times.bare), ours: spreadOf(times.ours) };
}
