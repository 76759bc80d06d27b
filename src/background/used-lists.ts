import { listsStamp } from '../lists/kept/announce.ts';
import { areListsAllowed } from '../settings/store.ts';

/** The stamp of the reader's lists, where they have any and their organisation lets them. */
export async function usedLists(): Promise<string | undefined> {
  const stamp = await listsStamp();
  return stamp !== undefined && (await areListsAllowed()) ? stamp : undefined;
}
