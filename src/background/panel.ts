import { browser } from 'wxt/browser';
import { openPanel } from '../messages/open-panel.ts';
import { wishKey } from '../messages/wish-key.ts';

/** Shows a profile in the panel of a window, which is opened for it and takes it from session storage. */
export async function showBeside(profile: string, window: number | undefined): Promise<void> {
  if (window === undefined) return;
  // Opened before anything is waited for: a browser allows it in answer to a click only.
  await Promise.all([openPanel(window), browser.storage.session.set({ [wishKey(window)]: profile })]);
}
