import { browser } from 'wxt/browser';
import { tell } from '../messages/send.ts';
import { changeSettings } from '../settings/store.ts';
import { marksNow } from './marks.ts';

/** Has the pages of a tab follow what now holds there, without a reload. They are not waited for: one may hang. */
export async function switchTab(tab: number, url: string | undefined): Promise<void> {
  void tell(tab, { type: 'page.switch', marks: await marksNow(tab, url) });
}

/** In session storage from when open tabs are to be told until they are. */
const DUE = 'switchDue';

let underWay = 0;

/** The same for every open tab, once what it follows from is done. A background that ends before leaves it to the next one. */
export async function switchOpenTabs(once?: Promise<unknown>): Promise<void> {
  underWay += 1;
  const noted = browser.storage.session.set({ [DUE]: true }).catch(() => undefined);
  try {
    await once;
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(async ({ id, url }) => id !== undefined && switchTab(id, url)));
  } finally {
    await noted;
    underWay -= 1;
    if (underWay === 0) await browser.storage.session.remove(DUE).catch(() => undefined);
  }
}

/**
 * Changes the settings, and tells open tabs before this is done: who asked for it and gets no answer asks again. That
 * settings have changed is told a background that is just ending, and not the next one.
 */
export async function changeForAll(change: Parameters<typeof changeSettings>[0]): Promise<void> {
  await changeSettings(change);
  await switchOpenTabs();
}

/** Tells open tabs what the background before this one did not come to tell them. */
export async function switchIfDue(): Promise<void> {
  const { [DUE]: isDue } = await browser.storage.session.get(DUE);
  if (isDue) await switchOpenTabs();
}
