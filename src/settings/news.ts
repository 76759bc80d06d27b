import { browser } from 'wxt/browser';

/** The key in local storage of the version that was updated to, while the reader has not seen what is new in it. */
const KEY = 'updatedTo';

export async function noteUpdate(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}

/** The version whose news are not seen yet. */
export async function unseenUpdate(): Promise<string | undefined> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  return typeof version === 'string' ? version : undefined;
}

export async function sawUpdate(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
