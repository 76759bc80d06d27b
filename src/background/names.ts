import { together } from '../lists/names/share.ts';
import { type LoadShard, MARKS_SHARD } from '../profile/shards.ts';
import {
  openNameStore,
  type SharedNames,
  type StoredKeys,
  type StoredNames,
} from '../recognize/name-store.ts';
import type { OwnLists } from './own-lists.ts';

export type NamesFor = (keys: readonly number[]) => Promise<SharedNames>;

/** The names that come with the extension. */
export interface ShippedNames {
  namesFor: NamesFor;
  keys(): Promise<StoredKeys>;
}

/**
 * Gives names out to pages. They are loaded when a page first asks: a background that is woken for anything else is spared
 * nine tenths of what it would read.
 */
export function openNames(load: LoadShard): ShippedNames {
  let store: Promise<{ namesFor: ReturnType<typeof openNameStore>; stored: StoredNames }> | undefined;

  async function open() {
    // As compiled from data that was checked.
    const stored: StoredNames = JSON.parse((await load(MARKS_SHARD)).marks ?? '');
    return { namesFor: openNameStore(stored), stored };
  }

  function opened() {
    if (!store) {
      store = open();
      // What could not be loaded is tried again when it is wanted again.
      store.catch(() => {
        store = undefined;
      });
    }
    return store;
  }

  return {
    namesFor: async (keys) => (await opened()).namesFor(keys),
    keys: async () => (await opened()).stored,
  };
}

/** Gives out the names of the reader's lists beside those that are shipped, and these alone where lists fail. */
export function openAllNames({ namesFor }: ShippedNames, lists: Pick<OwnLists, 'namesFor'>): NamesFor {
  return async (keys) => {
    const [shipped, listed] = await Promise.all([
      namesFor(keys),
      lists.namesFor(keys).catch((error) => {
        console.warn('Known As could not read the names of your lists.', error);
        return undefined;
      }),
    ]);
    return listed ? together(shipped, listed) : shipped;
  };
}
