import type { Page } from 'puppeteer-core';

/** The text that a page shows; what is hidden does not count. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
