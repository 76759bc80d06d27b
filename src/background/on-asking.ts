import { browser } from 'wxt/browser';
import { askFor } from '../settings/asked.ts';
import { enterTab } from './open-tabs.ts';
import { switchTab } from './pages.ts';

/**
 * Marks a tab because the reader asked for it. Where the browser gives no access to the site otherwise, it does so for
 * this tab with the press of the toolbar button, and our script has to be brought there first.
 */
export async function markOnAsking(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return;
  await askFor(tab, url);
  await enterTab(tab);
  await switchTab(tab, url);
}
