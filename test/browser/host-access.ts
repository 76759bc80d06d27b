import type { Page } from 'puppeteer-core';
import { runInWindow } from './chrome-scope.ts';
import type { Kit } from './kit.ts';

/** Which pages the browser lets the extension read: all, or those of some hosts. */
export type Access = 'all' | readonly string[];

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(update: object): Promise<void>;
    addHostPermission(extension: string, origin: string): Promise<void>;
    removeHostPermission(extension: string, origin: string): Promise<void>;
  };
};

/** Runs a test while the browser withholds pages, as its own page for extensions has it, and gives all back after it. */
export async function withAccess(t: Kit, access: Access, test: () => Promise<void>): Promise<void> {
  await setAccess(t, access);
  try {
    await test();
  } finally {
    await setAccess(t, 'all');
  }
}

export async function setAccess(t: Kit, access: Access): Promise<void> {
  if (t.kind === 'chromium') await setInChromium(t, access);
  else await setInFirefox(t, access);
}

async function setInChromium(t: Kit, access: Access): Promise<void> {
  const page = await t.visit('chrome://extensions');
  await page.evaluate(
    async (extensionId, hosts) => {
      const { developerPrivate } = chrome;
      const hostAccess =
        hosts === null ? 'ON_ALL_SITES' : hosts.length > 0 ? 'ON_SPECIFIC_SITES' : 'ON_CLICK';
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      for (const host of hosts ?? [])
        await developerPrivate.addHostPermission(extensionId, `http://${host}/*`);
    },
    new URL(t.extension.page.url()).host,
    access === 'all' ? null : [...access],
  );
  await page.close();
}

const FIREFOX_ID = 'known-as@known-as.example';

async function setInFirefox(t: Kit, access: Access): Promise<void> {
  const origins = access === 'all' ? ['<all_urls>'] : access.map((host) => `*://${host}/*`);
  await runInWindow(
    t.extension.page.browser(),
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      const wanted = ${JSON.stringify(origins)};
      const { origins } = await ExtensionPermissions.get('${FIREFOX_ID}');
      const change = (what, some) =>
        some.length > 0 &&
        ExtensionPermissions[what]('${FIREFOX_ID}', { permissions: [], origins: some }, extension);
      await change('remove', origins.filter((one) => !wanted.includes(one)));
      await change('add', wanted.filter((one) => !origins.includes(one)));
      return 'done';
    })()`,
    true,
  );
}

/** Presses the extension's button in the toolbar over a page, which lets it read that page once (`activeTab`). */
export async function pressButton(t: Kit, over: Page): Promise<void> {
  await over.bringToFront();
  const browser = t.extension.page.browser();
  if (t.kind === 'chromium') {
    const extensions = await browser.extensions();
    await extensions.get(new URL(t.extension.page.url()).host)?.triggerAction(over);
    return;
  }
  await runInWindow(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      // One that is open yet would be closed by the button, and nothing else.
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}
