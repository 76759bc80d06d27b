import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ListId } from './kept-list.ts';

/**
 * Where imported lists lie, on this device alone. What belongs to a list lies under its id: an import that is not kept
 * yet has everything but its record in `lists`, so that nobody sees it.
 */
interface ListsSchema extends DBSchema {
  /** Parsed where they are read (see `kept-list.ts`). */
  lists: { key: ListId; value: unknown };
  /** By list and block (see `blocks.ts`). */
  entries: { key: [list: ListId, block: number]; value: Uint8Array<ArrayBuffer> };
  /** By list and piece: parts of its name index, which recognition makes and reads. */
  names: { key: [list: ListId, piece: number]; value: Uint8Array };
  sieves: { key: ListId; value: Uint8Array };
  /** The lists that are not kept yet, or not swept away. Gives lists their numbers, each once. */
  unfinished: { key: ListId; value: Unfinished };
}

export interface Unfinished {
  /** The Web Lock that is held for as long as somebody is at work on it. */
  lock: string;
}

export type ListsDatabase = IDBPDatabase<ListsSchema>;
export type OverAll = ReturnType<typeof overAll>;

const STORES = ['lists', 'entries', 'names', 'sieves', 'unfinished'] as const;

export function openDatabase(): Promise<ListsDatabase> {
  return openDB<ListsSchema>('lists', 1, {
    upgrade(db) {
      for (const store of STORES) db.createObjectStore(store, { autoIncrement: store === 'unfinished' });
    },
    // A newer version of the extension waits until this is closed.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** Over all stores, written to the disk before it is done: nothing of it holds, or all. */
export function overAll(db: ListsDatabase) {
  return db.transaction(STORES, 'readwrite', { durability: 'strict' });
}

/** Where the merged sieve lies among the others: lists are numbered from 1. */
export const MERGED: ListId = 0;

/**
 * Ends a list that counted, within a transaction: nobody sees it any more, nor what was made of several. What belongs to it
 * is left to be swept away.
 */
export async function retire(tx: OverAll, list: ListId, lock: string): Promise<void> {
  await Promise.all([
    tx.objectStore('lists').delete(list),
    tx.objectStore('sieves').delete(MERGED),
    tx.objectStore('unfinished').put({ lock }, list),
  ]);
}

/** So many records are deleted in one transaction: nobody looks a name up while it goes on. */
const MOST_DELETED = 256;

/** Deletes all that belongs to a list that doesn't count, part by part: what ends it in between is gone on with later. */
export async function deleteList(db: ListsDatabase, list: ListId): Promise<void> {
  for (const store of ['entries', 'names'] as const) {
    const next = () => db.getAllKeys(store, ofList(list), MOST_DELETED);
    for (let last = (await next()).at(-1); last; last = (await next()).at(-1)) {
      await db.delete(store, IDBKeyRange.bound([list], last));
    }
  }
  const tx = overAll(db);
  await Promise.all([
    tx.objectStore('sieves').delete(list),
    tx.objectStore('unfinished').delete(list),
    tx.done,
  ]);
}

/** The keys of everything in `entries` or `names` that belongs to a list; arrays sort after all numbers. */
function ofList(list: ListId): IDBKeyRange {
  return IDBKeyRange.bound([list], [list, []]);
}
