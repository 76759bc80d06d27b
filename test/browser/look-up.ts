import type { Page } from 'puppeteer-core';
import type { Kit } from './kit.ts';
import { shownText } from './text.ts';
import { until } from './until.ts';

/** Selects all the text of an element, and tells where its middle is. */
export async function selectIn(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`There is no ${wanted}`);
    getSelection()?.selectAllChildren(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

/** What a look-up shows: in Firefox beside the page; where a browser opens no panel for a test, in a tab. */
export async function lookedUp(t: Kit, page: Page, selector: string): Promise<{ text(): Promise<string> }> {
  await t.chooseInMenu(page, 'look-up', await selectIn(page, selector));
  if (t.kind === 'firefox') return t.openedPanel();
  const panel = await until('the look-up is shown', async () => {
    for (const one of await t.pages()) if (one.url().includes('/sidepanel.html')) return one;
    return undefined;
  });
  return { text: () => shownText(panel) };
}
