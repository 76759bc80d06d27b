import { type LoadShard, MARKS_SHARD } from '../profile/shards.ts';
import { openNameStore, type SharedNames, type StoredNames } from '../recognize/name-store.ts';

export type NamesFor = (keys: readonly number[]) => Promise<SharedNames>;

/**
 * Gives names out to pages. They are loaded when a page first asks: a background that is woken for anything else is spared
 * nine tenths of what it would read.
 */
export function openNames(load: LoadShard): NamesFor {
  let store: Promise<ReturnType<typeof openNameStore>> | undefined;

  async function open(): Promise<ReturnType<typeof openNameStore>> {
    // As compiled from data that was checked.
    const stored: StoredNames = JSON.parse((await load(MARKS_SHARD)).marks ?? '');
    return openNameStore(stored);
  }

  return async (keys) => {
    if (!store) {
      store = open();
      // What could not be loaded is tried again when it is wanted again.
      store.catch(() => {
        store = undefined;
      });
    }
    return (await store)(keys);
  };
}
