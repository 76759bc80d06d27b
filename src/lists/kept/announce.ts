import { browser } from 'wxt/browser';
import type { KeptList } from './kept-list.ts';

/*
 * What other parts hear of the lists lies in local storage: a change there wakes a background that sleeps, which a
 * BroadcastChannel doesn't, and who has no lists need not open their database to learn it.
 */

/** The key in local storage: which lists there are, each with when it last changed. Absent where there are none. */
const KEY = 'lists';

/** Says which lists there are now. Saying it again changes nothing. */
export async function announceLists(lists: readonly KeptList[]): Promise<void> {
  const said = lists.map(({ id, changed }) => `${id} ${changed}`);
  if (said.length > 0) await browser.storage.local.set({ [KEY]: said });
  else await browser.storage.local.remove(KEY);
}

/** Whether there is any list, as was last announced. */
export async function areListsAnnounced(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY));
}

/** Tells the lists as they are from what they were: another text after each change; undefined where there are none. */
export async function listsStamp(): Promise<string | undefined> {
  const { [KEY]: said } = await browser.storage.local.get(KEY);
  return Array.isArray(said) && said.length > 0 ? said.join(', ') : undefined;
}

/** Calls back when lists came, went or changed. Returns the way to stop. */
export function watchLists(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
