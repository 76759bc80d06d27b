import { browser } from 'wxt/browser';
import { openPanel } from '../messages/open-panel.ts';
import { wishKey } from '../messages/wish-key.ts';

/**
 * Shows a profile in the panel of a window, which is opened for it and takes it from session storage. Fails where the
 * panel can't be opened.
 */
export async function showBeside(profile: string, window: number | undefined): Promise<void> {
  if (window === undefined) return;
  const key = wishKey(window);
  // Opened before anything is waited for: a browser allows it in answer to a click only.
  const [opened] = await Promise.allSettled([
    openPanel(window),
    browser.storage.session.set({ [key]: profile }),
  ]);
  if (opened.status === 'fulfilled') return;
  await browser.storage.session.remove(key);
  throw opened.reason;
}
