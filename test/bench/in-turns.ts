import type { Page } from 'puppeteer-core';
import type { BenchPage } from './pages.ts';
import type { Session } from './session.ts';

/** What came of two tabs that were measured one after the other. */
export interface Pair<T> {
  bare: T;
  ours: T;
}

/** The same done in a page without the extension and with it, by turns, in a fresh tab each time; the first of each warms up. */
export async function inTurns<T>(
  session: Session,
  page: BenchPage,
  runs: number,
  measure: (tab: Page) => Promise<T>,
): Promise<Pair<T>[]> {
  async function once(withExtension: boolean): Promise<T> {
    const tab = await session.open(page, withExtension);
    await tab.bringToFront();
    const measured = await measure(tab);
    await tab.close();
    return measured;
  }
  const pairs: Pair<T>[] = [];
  for (let at = 0; at <= runs; at += 1) {
    const pair = { bare: await once(false), ours: await once(true) };
    if (at > 0) pairs.push(pair);
  }
  return pairs;
}
