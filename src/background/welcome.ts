import { browser } from 'wxt/browser';

/** The key under which it is kept that the reader was welcomed, in local storage. */
const KEY = 'welcomed';

/**
 * Opens the page that says what this is and where its switch is: once, and never to those whose administrator installed
 * it. Nothing opens after an update.
 */
export async function welcome(): Promise<void> {
  // Safari does not tell.
  const self = await browser.management?.getSelf();
  const { [KEY]: before } = await browser.storage.local.get(KEY);
  if (self?.installType === 'admin' || before) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
