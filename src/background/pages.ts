import { browser } from 'wxt/browser';
import { tell } from '../messages/send.ts';
import { marksNow } from './marks.ts';

/** Has the pages of a tab follow what now holds there, without a reload. */
export async function switchTab(tab: number, url: string | undefined): Promise<void> {
  await tell(tab, { type: 'page.switch', marks: await marksNow(tab, url) });
}

/** The same for every open tab. */
export async function switchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url }) => id !== undefined && switchTab(id, url)));
}
