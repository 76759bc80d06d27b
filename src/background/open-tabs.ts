import { browser } from 'wxt/browser';
import { tell } from '../messages/send.ts';

/** Where our script can be; whether it may, the browser tells when it is brought there. */
export const PLACES = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Brings our script into the tabs that were open before the extension came, where it is not yet. Tabs that the browser
 * keeps extensions out of refuse, which is as it should be, and those that are not loaded get it when they are.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PLACES });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded, status }) => {
      if (id === undefined || discarded || status === 'unloaded') return;
      if ((await tell(id, { type: 'page.list' })) === undefined) await enterTab(id);
    }),
  );
}

/** Brings our script into a tab; where it is already, nothing happens. Fails where the browser keeps extensions out. */
export async function enterTab(tab: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId: tab, allFrames: true };
  if (script?.css) await browser.scripting.insertCSS({ target, files: script.css });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
}
