import type { ListEntry } from '../entry.ts';
import { BLOCK, packBlock } from './blocks.ts';
import { deleteList, type ListsDatabase, type OverAll, overAll, retire } from './database.ts';
import {
  type KeptList,
  keptListSchema,
  type ListChoices,
  type ListContents,
  type ListId,
} from './kept-list.ts';
import { ListGone } from './list-gone.ts';
import { newLock } from './sweep.ts';

/** Of what is written in one transaction: bytes, and records. */
const BATCH = 256 * 1024;
const MOST_PUTS = 32;

type Put =
  | { store: 'entries' | 'names'; at: number; bytes: Uint8Array }
  | { store: 'sieves'; bytes: Uint8Array };

/**
 * Writes a list that nobody sees until it is kept. Whatever ends it before (being dropped, an error, the end of the tab)
 * leaves the other lists as they were; what it wrote by then is swept away (see `KeptLists.sweep`).
 */
export class ListWriter {
  readonly list: ListId;
  readonly #db: ListsDatabase;
  readonly #release: () => void;
  #entries: ListEntry[] = [];
  #blocks = 0;
  #waiting: Put[] = [];
  #waitingBytes = 0;
  #written: Promise<void> = Promise.resolve();
  #bytes = 0;
  #dropped = false;

  private constructor(db: ListsDatabase, list: ListId, release: () => void) {
    this.#db = db;
    this.list = list;
    this.#release = release;
  }

  static async begin(db: ListsDatabase, lock: string): Promise<ListWriter> {
    const release = await hold(lock);
    try {
      const list = await db.add('unfinished', { lock });
      return new ListWriter(db, list, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Adds the next entry. Resolves when more may come; fails when something before could not be written. */
  async entry(entry: ListEntry): Promise<void> {
    this.#entries.push(entry);
    if (this.#entries.length === BLOCK) await this.#closeBlock();
  }

  async piece(piece: number, bytes: Uint8Array): Promise<void> {
    await this.#put({ store: 'names', at: piece, bytes });
  }

  async sieve(bytes: Uint8Array): Promise<void> {
    await this.#put({ store: 'sieves', bytes });
  }

  /** Writes out what is still to be written. */
  async flush(): Promise<void> {
    if (this.#entries.length > 0) await this.#closeBlock();
    this.#write();
    await this.#written;
  }

  /** What was written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Makes the list count, and ends the one it takes the place of, in one step; what belonged to that is left to be swept
   * away. What is not chosen stays as it is there, also where that was changed meanwhile.
   *
   * @throws {ListGone} where that one doesn't count any more
   */
  async keep(choices: Partial<ListChoices>, contents: ListContents, instead?: ListId): Promise<KeptList> {
    await this.flush();
    const now = Date.now();
    const tx = overAll(this.#db);
    const list = keptListSchema.parse({
      ...(instead !== undefined && (await choicesOf(tx, instead))),
      ...choices,
      ...contents,
      id: this.list,
      imported: now,
      changed: now,
      bytes: this.#bytes,
    });
    await Promise.all([
      tx.objectStore('lists').put(list, this.list),
      tx.objectStore('unfinished').delete(this.list),
      ...(instead === undefined ? [] : [retire(tx, instead, newLock())]),
      tx.done,
    ]);
    this.#release();
    return list;
  }

  /** Leaves nothing of it. */
  async drop(): Promise<void> {
    // What is still being written would come after the deletion otherwise.
    this.#dropped = true;
    await this.#written.catch(() => undefined);
    await deleteList(this.#db, this.list);
    this.#release();
  }

  async #closeBlock(): Promise<void> {
    const entries = this.#entries;
    this.#entries = [];
    await this.#put({ store: 'entries', at: this.#blocks++, bytes: await packBlock(entries) });
  }

  async #put(put: Put): Promise<void> {
    this.#waiting.push(put);
    this.#bytes += put.bytes.length;
    this.#waitingBytes += put.bytes.length;
    if (this.#waitingBytes < BATCH && this.#waiting.length < MOST_PUTS) return;
    // Reading goes on while one transaction is being written, and waits before the next.
    await this.#written;
    this.#write();
  }

  #write(): void {
    const puts = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (puts.length === 0 || this.#dropped) return;
    this.#written = this.#written.then(() => this.#transaction(puts));
    // Whoever writes next, or flushes, is told.
    this.#written.catch(() => undefined);
  }

  async #transaction(puts: readonly Put[]): Promise<void> {
    const tx = this.#db.transaction(['entries', 'names', 'sieves'], 'readwrite');
    const requests = puts.map((put) =>
      put.store === 'sieves'
        ? tx.objectStore('sieves').put(put.bytes, this.list)
        : tx.objectStore(put.store).put(put.bytes, [this.list, put.at]),
    );
    await Promise.all([...requests, tx.done]);
  }
}

async function choicesOf(tx: OverAll, list: ListId): Promise<ListChoices> {
  const record = await tx.objectStore('lists').get(list);
  if (record === undefined) throw new ListGone();
  const { name, colour, on, underlined } = keptListSchema.parse(record);
  return { name, colour, on, underlined };
}

/** Takes a lock, which also the end of the tab or the worker releases. Returns the way to release it. */
function hold(name: string): Promise<() => void> {
  return new Promise((held, failed) => {
    navigator.locks.request(name, () => new Promise<void>((release) => held(() => release()))).catch(failed);
  });
}
