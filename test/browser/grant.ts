import type { Browser } from 'puppeteer-core';
import { runInWindow } from './chrome-scope.ts';

/** What a reader can allow an extension on Firefox's page of extensions; it holds from its next start on. */
export type Grant = 'internal:privateBrowsingAllowed' | 'internal:fileSchemeAllowed';

export async function grantInFirefox(browser: Browser, grant: Grant): Promise<void> {
  await runInWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['${grant}'], origins: [] };
      await ExtensionPermissions.add('known-as@known-as.example', allowed);
    })()`,
    true,
  );
}
