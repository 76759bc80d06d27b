import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '../messages/open-panel.ts';
import { type Wish, wishKey } from '../messages/wish.ts';
import { bestOf, type Search } from './search.ts';

/**
 * Shows a profile or a look-up in the panel of a window, which is opened for it and takes it from session storage. Fails
 * where the panel can't be opened.
 *
 * @param wish what may still have to be found out
 */
export async function showBeside(wish: Wish | Promise<Wish>, window: number | undefined): Promise<void> {
  if (window === undefined) throw new Error('There is no window to open a panel in.');
  const key = wishKey(window);
  // Opened before anything is waited for: a browser allows it in answer to a click only.
  const [opened] = await Promise.allSettled([openPanel(window), keep(key, wish)]);
  if (opened.status === 'fulfilled') return;
  await browser.storage.session.remove(key);
  throw opened.reason;
}

/** Looks something up in the panel beside a tab; in a tab of its own where there is none. */
export async function showLookUp(
  query: string,
  search: Search,
  tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined,
): Promise<void> {
  const wish = search(query).then(
    (found) => bestOf(query, found),
    // That it failed is said where it is tried again.
    () => ({ query }),
  );
  try {
    await showBeside(wish, tab?.windowId);
  } catch {
    const beside = tab?.id === undefined ? [] : [['tab', String(tab.id)]];
    const address = new URLSearchParams([...beside, ...Object.entries(await wish)]);
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?${address}`) });
  }
}

async function keep(key: string, wish: Wish | Promise<Wish>): Promise<void> {
  await browser.storage.session.set({ [key]: await wish });
}
