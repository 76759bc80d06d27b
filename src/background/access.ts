import { browser } from 'wxt/browser';
import { tell } from '../messages/send.ts';
import { enterTab, PLACES } from './open-tabs.ts';
import { switchOpenTabs } from './pages.ts';

/**
 * Has open tabs follow what the browser now lets the extension read: our script is brought into those that it was kept
 * out of, and marks are taken from those that are withheld from now on.
 */
export async function followAccess(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PLACES });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      if ((await tell(id, { type: 'page.list' }, 0)) === undefined) await enterTab(id);
    }),
  );
  await switchOpenTabs();
}
