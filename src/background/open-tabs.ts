import browser from 'webextension-polyfill';

/**
 * Brings our script into the tabs that were open when the extension was installed; Firefox does so by itself. Tabs that
 * the browser keeps extensions out of refuse, which is as it should be.
 */
export async function enterOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('/').startsWith('moz-extension:')) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const { js, css } = script;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      if (css) await browser.scripting.insertCSS({ target, files: css });
      await browser.scripting.executeScript({ target, files: js });
    }),
  );
}
