import { browser } from 'wxt/browser';
import { mayRead } from '../settings/access.ts';
import { askFor, forgetAsked, wasAsked } from '../settings/asked.ts';
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
  try {
    await enterTab(tab);
  } catch (error) {
    await forgetAsked(tab);
    throw error;
  }
  await switchTab(tab, url);
}

/**
 * Marks a page that was loaded anew in a tab that was asked for, where the browser withholds it otherwise. What was given
 * with the press of the button may be over by then: the tab has to be asked for again.
 */
export async function resumeAsked(tab: number, url: string | undefined): Promise<void> {
  if (await mayRead(url)) return;
  if (url === undefined || !(await wasAsked(tab, url))) return forgetAsked(tab);
  await enterTab(tab).catch(() => forgetAsked(tab));
}
