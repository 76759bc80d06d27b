import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { runInWindow } from './chrome-scope.ts';
import type { Extension } from './extension.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

declare const chrome: {
  runtime: { reload(): void };
  developerPrivate: { updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void> };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

/** Ends the extension and starts it anew, as an update does. */
export async function reloadExtension(launched: Launched, extension: Extension): Promise<void> {
  if (launched.kind === 'chromium') {
    await asDeveloper(launched, async () => undefined);
    // The answer is lost with the page that asks.
    await extension.page.evaluate(() => setTimeout(() => chrome.runtime.reload()));
    await until('the old life has ended', () => extension.page.isClosed());
  } else await withAddon(launched, 'reload');
  await extension.enterAnew();
}

/** Switches the extension off or on, as on the browser's page of extensions. */
export async function enableExtension(launched: Launched, extension: Extension, on: boolean): Promise<void> {
  if (launched.kind === 'chromium') {
    const id = new URL(launched.extensionUrl('/')).host;
    await asDeveloper(launched, (page) =>
      page.evaluate((wanted, enabled) => chrome.management.setEnabled(wanted, enabled), id, on),
    );
  } else await withAddon(launched, on ? 'enable' : 'disable');
  if (on) await extension.enterAnew();
}

/** Does something on Chromium's page of extensions, which starts none anew that was never packed, unless for developers. */
async function asDeveloper(launched: Launched, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await launched.page();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await run(page);
  await page.close();
}

/** Stops the background, as the browser does when it is idle. */
export async function stopBackground(launched: Launched): Promise<void> {
  const target = await endBackground(launched);
  if (target) await until('the background has stopped', () => !launched.browser.targets().includes(target));
}

/** Ends the background in whatever it does; the next one may be there at once, as the same target. */
export async function endBackground(launched: Launched): Promise<Target | undefined> {
  const { kind, browser, extensionUrl } = launched;
  if (kind === 'firefox') {
    // Without that it would wait for what is being answered.
    const how = '{ disableResetIdleForTest: true }';
    await runInWindow(
      browser,
      `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground(${how})`,
      true,
    );
    return undefined;
  }
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('/')),
  );
  const worker = await target.worker();
  // It may be gone before puppeteer has let go of it.
  await worker?.close().catch(() => undefined);
  return target;
}

/**
 * Waits until the next background runs that Chromium has started in the place of one that was ended, if it has. As it is the
 * same target, the driver may take it for the old one and leave it waiting for a debugger for good.
 */
export async function letStart({ browser }: Launched, target: Target): Promise<void> {
  await until('the next background runs', async () => {
    if (!browser.targets().includes(target)) return true;
    const session = await target.createCDPSession();
    await session.send('Runtime.runIfWaitingForDebugger');
    const { result } = await session.send('Runtime.evaluate', { expression: 'true' });
    await session.detach();
    return result.value;
  });
}

/** Leaves a browser as a reader does, with its tabs open: `close()` closes them before, and Firefox remembers none then. */
export async function quitBrowser(launched: Launched): Promise<void> {
  if (launched.kind === 'chromium') return launched.close();
  const { browser } = launched;
  const program = browser.process();
  const gone = new Promise((resolve) => program?.once('exit', resolve));
  // The answer is lost with the browser.
  void runInWindow(browser, 'Services.startup.quit(Ci.nsIAppStartup.eForceQuit)').catch(() => undefined);
  await gone;
  await launched.close();
  // Only now does the driver put back the files of a profile that stays; started meanwhile, it would miss them.
  const { spawnargs = [] } = program ?? {};
  const kept = join(spawnargs[spawnargs.indexOf('--profile') + 1] ?? '', 'user.js.puppeteer');
  await until('the profile is as it was', () => !existsSync(kept));
}

/** Goes to a tab that the browser has opened again; Firefox loads it only then. */
export async function goToRestoredTab({ kind, browser }: Launched, url: string): Promise<Page> {
  if (kind === 'firefox') {
    const select = `gBrowser.selectedTab = [...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec === '${url}')`;
    await until('the tab is there', () => runInWindow(browser, `Boolean(${select})`));
  }
  return until('the tab is loaded', async () => {
    for (const page of await browser.pages()) {
      // Of such a tab Firefox reports no address, so the documents are asked.
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    }
    return undefined;
  });
}

const ID = 'known-as@known-as.example';

export async function withAddon(
  { browser }: Launched,
  action: 'reload' | 'enable' | 'disable',
): Promise<void> {
  await runInWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${ID}')).${action}();
    })()`,
    true,
  );
}
