import { browser } from 'wxt/browser';
import { tell } from '../messages/send.ts';
import { decide } from '../settings/site-rules.ts';
import { loadSettings } from '../settings/store.ts';

/** Whether names are marked in a tab. The page in the tab decides, also for the frames of others inside it. */
export async function isOn(url: string | undefined): Promise<boolean> {
  return decide(await loadSettings(), url ?? '').on;
}

/** Switches the open tabs to what the settings now say, without a reload. */
export async function switchOpenTabs(): Promise<void> {
  const settings = await loadSettings();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      await tell(id, { type: 'page.switch', on: decide(settings, url ?? '').on });
    }),
  );
}
