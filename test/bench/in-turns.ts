import type { Page } from 'puppeteer-core';
import type { BenchPage } from './pages.ts';
import type { Session } from './session.ts';

/** What came of three tabs that were measured one after the other. */
export interface Turn<T> {
  bare: T;
  /** Without the extension too, where the page itself has one range of text highlighted. */
  lit: T;
  ours: T;
}

/** The same done in each, by turns, in a fresh tab each time; the first of each warms up. */
export async function inTurns<T>(
  session: Session,
  page: BenchPage,
  runs: number,
  measure: (tab: Page) => Promise<T>,
): Promise<Turn<T>[]> {
  async function once(which: keyof Turn<T>): Promise<T> {
    const tab = await session.open(page, which === 'ours');
    await tab.bringToFront();
    if (which === 'lit') await tab.evaluate(lightOne);
    const measured = await measure(tab);
    await tab.close();
    return measured;
  }
  const turns: Turn<T>[] = [];
  for (let at = 0; at <= runs; at += 1) {
    const turn = { bare: await once('bare'), lit: await once('lit'), ours: await once('ours') };
    if (at > 0) turns.push(turn);
  }
  return turns;
}

/** Runs in the page. */
function lightOne(): void {
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('The page has no paragraph.');
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 });
  CSS.highlights.set('one', new Highlight(range));
}
