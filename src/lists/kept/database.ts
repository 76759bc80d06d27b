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
  /** The imports that are neither kept nor dropped yet. Gives lists their numbers, each once. */
  unfinished: { key: ListId; value: Unfinished };
}

export interface Unfinished {
  /** The Web Lock that is held for as long as the import goes on. */
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

/** Deletes a list that counted, also from what was made of several. */
export async function deleteKept(tx: OverAll, list: ListId): Promise<void> {
  await Promise.all([deleteList(tx, list), tx.objectStore('sieves').delete(MERGED)]);
}

/** Deletes a list with all that belongs to it, within a transaction. */
export async function deleteList(tx: OverAll, list: ListId): Promise<void> {
  await Promise.all([
    tx.objectStore('lists').delete(list),
    tx.objectStore('entries').delete(ofList(list)),
    tx.objectStore('names').delete(ofList(list)),
    tx.objectStore('sieves').delete(list),
    tx.objectStore('unfinished').delete(list),
  ]);
}

/** The keys of everything in `entries` or `names` that belongs to a list; arrays sort after all numbers. */
function ofList(list: ListId): IDBKeyRange {
  return IDBKeyRange.bound([list], [list, []]);
}
