import type { ListEntry } from '../entry.ts';
import { BLOCK, unpackBlock } from './blocks.ts';
import { type ListsDatabase, MERGED, openDatabase, overAll, retire } from './database.ts';
import { type KeptList, keptListSchema, type ListChoices, type ListId } from './kept-list.ts';
import { ListGone } from './list-gone.ts';
import { ListWriter } from './list-writer.ts';
import { newLock, sweep, sweepAfter } from './sweep.ts';

/** The lists that somebody imported. Who changes one says so to the other parts with `announceLists`. */
export class KeptLists {
  readonly #db: ListsDatabase;

  constructor(db: ListsDatabase) {
    this.#db = db;
  }

  /** All that count, whether switched on or not. */
  async lists(): Promise<KeptList[]> {
    return (await this.#db.getAll('lists')).map((record) => keptListSchema.parse(record));
  }

  async list(list: ListId): Promise<KeptList | undefined> {
    const record = await this.#db.get('lists', list);
    return record === undefined ? undefined : keptListSchema.parse(record);
  }

  /** @param position of the entry in the list, from 0 */
  async entry(list: ListId, position: number): Promise<ListEntry | undefined> {
    const block = await this.#db.get('entries', [list, Math.floor(position / BLOCK)]);
    return block && (await unpackBlock(block))[position % BLOCK];
  }

  /** The entries from a position on; fewer than asked for where the list ends. */
  async entries(list: ListId, from: number, count: number): Promise<ListEntry[]> {
    const first = Math.floor(from / BLOCK);
    const last = Math.floor((from + count - 1) / BLOCK);
    const blocks = await this.#db.getAll('entries', IDBKeyRange.bound([list, first], [list, last]));
    const start = from - first * BLOCK;
    return (await Promise.all(blocks.map(unpackBlock))).flat().slice(start, start + count);
  }

  /**
   * Every entry in its order, some at a time.
   *
   * @throws {ListGone} where the list is deleted or replaced before its end
   */
  async *all(list: ListId): AsyncGenerator<ListEntry[]> {
    const some = 32 * BLOCK;
    const { entries: count } = (await this.list(list)) ?? {};
    if (count === undefined) throw new ListGone();
    for (let from = 0; from < count; from += some) {
      const entries = await this.entries(list, from, some);
      // Gone by now, though not all of it may have been swept away.
      if ((await this.#db.getKey('lists', list)) === undefined) throw new ListGone();
      yield entries;
    }
  }

  piece(list: ListId, piece: number): Promise<Uint8Array | undefined> {
    return this.#db.get('names', [list, piece]);
  }

  sieve(list: ListId): Promise<Uint8Array | undefined> {
    return this.#db.get('sieves', list);
  }

  /** What was made of the sieves of several lists, and is only worth keeping as long as these are as they were. */
  merged(): Promise<Uint8Array | undefined> {
    return this.#db.get('sieves', MERGED);
  }

  /** Unless one of the lists has gone meanwhile: nothing of what is deleted may stay. */
  async keepMerged(bytes: Uint8Array, lists: readonly ListId[]): Promise<void> {
    const tx = this.#db.transaction(['lists', 'sieves'], 'readwrite');
    const found = await Promise.all(lists.map((list) => tx.objectStore('lists').getKey(list)));
    if (!found.includes(undefined)) await tx.objectStore('sieves').put(bytes, MERGED);
    await tx.done;
  }

  async forgetMerged(): Promise<void> {
    await this.#db.delete('sieves', MERGED);
  }

  /** Undefined when the list is gone meanwhile. */
  async change(list: ListId, choices: Partial<ListChoices>): Promise<KeptList | undefined> {
    const tx = this.#db.transaction('lists', 'readwrite', { durability: 'strict' });
    const record = await tx.store.get(list);
    if (record === undefined) return undefined;
    const changed = { ...keptListSchema.parse(record), ...choices, changed: Date.now() };
    await Promise.all([tx.store.put(changed, list), tx.done]);
    return changed;
  }

  /** Ends a list; what belongs to it is left to be swept away. */
  async remove(list: ListId): Promise<void> {
    const tx = overAll(this.#db);
    await Promise.all([retire(tx, list, newLock()), tx.done]);
  }

  /**
   * Begins a list that nobody sees until it is kept.
   *
   * @param lock the Web Lock that it holds meanwhile
   */
  write(lock = newLock()): Promise<ListWriter> {
    return ListWriter.begin(this.#db, lock);
  }

  /** Deletes what is left of lists that were not kept, or deleted, by those who came to no end with it. */
  sweep(): Promise<void> {
    return sweep(this.#db);
  }

  /** Deletes what is left of one, as soon as nobody is at work on it. */
  sweepAfter(lock: string): Promise<void> {
    return sweepAfter(this.#db, lock);
  }

  close(): void {
    this.#db.close();
  }
}

export async function openKeptLists(): Promise<KeptLists> {
  return new KeptLists(await openDatabase());
}
