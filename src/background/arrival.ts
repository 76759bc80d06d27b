import { browser } from 'wxt/browser';
import { createMenus } from './menus.ts';
import { enterOpenTabs } from './open-tabs.ts';
import { switchIfDue, switchOpenTabs } from './pages.ts';

/** Lasts in session storage until the extension is switched off, updated, or its browser closed. */
const KEY = 'arrived';

/**
 * Does what is due each time that the extension comes to a browser: installed, updated, switched on again, or started
 * with it. No event tells of all of these; that the background was merely woken is told by what it left in storage.
 */
export async function arrive(): Promise<void> {
  const { [KEY]: before } = await browser.storage.session.get(KEY);
  if (before) return switchIfDue();
  try {
    await Promise.all([createMenus(), enterOpenTabs()]);
    // Firefox brings our script into open tabs by itself, and may do so before anybody is here to tell it what to mark.
    await switchOpenTabs();
  } finally {
    // A background that ends before leaves it to the next one.
    await browser.storage.session.set({ [KEY]: true });
  }
}
