import type { Page } from 'puppeteer-core';
import { runInWindow } from './chrome-scope.ts';
import { grantInFirefox } from './grant.ts';
import type { Launched } from './launch.ts';
import { withAddon } from './lives.ts';
import { until } from './until.ts';

declare const chrome: { windows: { create(of: object): Promise<unknown> } };

/** Opens an address in a private window, and waits until it is loaded. */
export async function openPrivateWindow(launched: Launched, url: string): Promise<Page> {
  if (launched.kind === 'firefox') {
    await runInWindow(
      launched.browser,
      `openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`,
    );
  } else {
    const page = await launched.extensionPage('/manifest.json');
    await page.evaluate((wanted) => chrome.windows.create({ url: wanted, incognito: true }), url);
    await page.close();
  }
  return until('the private window shows it', async () => {
    for (const target of launched.browser.targets()) {
      if (target.url() !== url) continue;
      const page = await target.page();
      if (await page?.evaluate(() => document.readyState === 'complete')) return page ?? undefined;
    }
    return undefined;
  });
}

/** Lets the extension into private windows, as a reader can on the browser's page of extensions. */
export async function allowInPrivate(launched: Launched): Promise<void> {
  // Chromium is told when the extension is installed, see `launch.ts`.
  if (launched.kind === 'chromium') return;
  await grantInFirefox(launched.browser, 'internal:privateBrowsingAllowed');
  await withAddon(launched, 'reload');
}
