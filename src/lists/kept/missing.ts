import { browser } from 'wxt/browser';

/** The key in local storage that there were lists, which the browser or somebody has deleted with what it stored. */
const KEY = 'listsMissing';

export async function noteMissing(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true });
}

/** Whether lists are missing, of which the reader has neither said that they know nor imported any since. */
export async function areListsMissing(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY));
}

/** Calls back when lists are found missing. */
export function watchMissing(found: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]?.newValue) found();
  });
}

export async function forgetMissing(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
