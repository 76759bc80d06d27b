import { browser } from 'wxt/browser';
import type { KeptList, ListId } from './kept-list.ts';
import type { KeptLists } from './kept-lists.ts';
import { forgetMissing, noteMissing } from './missing.ts';

/*
 * What other parts hear of the lists lies in local storage: a change there wakes a background that sleeps, which a
 * BroadcastChannel doesn't, and who has no lists need not open their database to learn it.
 */

/**
 * The key in local storage: of each list its number, when it last changed and, where it is on, how its names are marked.
 * Absent where there are none.
 */
const KEY = 'lists';

/** Under this key, that a list is about to be kept: its tab may be closed before that is announced. */
const COMING = 'listsComing';

/** Held from a deletion until it is announced: whoever opens the lists meanwhile would miss what was deleted. */
const LOCK = 'lists announced';

/** Says which lists there are now. Saying it again changes nothing. */
export async function announceLists(lists: readonly KeptList[]): Promise<void> {
  const said = lists.map(({ id, changed, on, colour, underlined }) =>
    [id, changed, ...(on ? [colour, underlined] : [])].join(' '),
  );
  if (said.length > 0) await forgetMissing();
  await browser.storage.local.remove(COMING);
  // Firefox tells of a change also where the same is stored again.
  if (said.join() === (await announced()).join()) return;
  if (said.length > 0) await browser.storage.local.set({ [KEY]: said });
  else await browser.storage.local.remove(KEY);
}

export async function announceComing(): Promise<void> {
  await browser.storage.local.set({ [COMING]: true });
}

/** Whether there may be a list that was never announced. */
export async function areListsComing(): Promise<boolean> {
  return COMING in (await browser.storage.local.get(COMING));
}

/** Deletes a list and says which are left. */
export async function announceRemoval(
  lists: Pick<KeptLists, 'lists' | 'remove'>,
  list: ListId,
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await lists.remove(list);
    await announceLists(await lists.lists());
  });
}

/**
 * Says which lists are found where they lie, and gives them. Where some were announced and none is left, the browser or
 * somebody has deleted what it stored: that stays noted, wherever it was found.
 */
export async function announceFound(lists: Pick<KeptLists, 'lists'>): Promise<KeptList[]> {
  return navigator.locks.request(LOCK, async () => {
    const found = await lists.lists();
    if (found.length === 0 && (await areListsAnnounced())) await noteMissing();
    await announceLists(found);
    return found;
  });
}

/** Whether there is any list, as was last announced. */
export async function areListsAnnounced(): Promise<boolean> {
  return (await announced()).length > 0;
}

export async function announcedLists(): Promise<ListId[]> {
  return (await announced()).map((one) => Number.parseInt(one, 10));
}

/**
 * Tells what pages show of the lists from what they showed: another text after each change of it, none after any other;
 * undefined where there are no lists.
 */
export async function listsStamp(): Promise<string | undefined> {
  const said = await announced();
  if (said.length === 0) return undefined;
  return said
    .map((one) => one.split(' '))
    .flatMap(([id, , ...marked]) => (marked.length > 0 ? [[id, ...marked].join(' ')] : []))
    .join(', ');
}

async function announced(): Promise<string[]> {
  const { [KEY]: said } = await browser.storage.local.get(KEY);
  return Array.isArray(said) ? said.map(String) : [];
}

/** Calls back when lists came, went or changed. Returns the way to stop. */
export function watchLists(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
