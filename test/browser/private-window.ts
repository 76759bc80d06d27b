import { runInWindow } from './chrome-scope.ts';
import type { Launched } from './launch.ts';
import { withAddon } from './lives.ts';

/** Lets the extension into private windows, as a reader can on the browser's page of extensions. */
export async function allowInPrivate(launched: Launched): Promise<void> {
  // Chromium is told when the extension is installed, see `launch.ts`.
  if (launched.kind === 'chromium') return;
  await runInWindow(launched.browser, ALLOW, true);
  await withAddon(launched, 'reload');
}

const ALLOW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('known-as@known-as.example', allowed);
})()`;
