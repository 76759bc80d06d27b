import type { ListEntry } from '../../src/lists/entry.ts';
import { BLOCK, packBlock } from '../../src/lists/kept/blocks.ts';
import type { KeptList } from '../../src/lists/kept/kept-list.ts';
import { NamesCompiler } from '../../src/lists/names/compile.ts';
import type { Extension } from './extension.ts';

/** Its names are underlined unless it says otherwise. */
type Kept = Pick<KeptList, 'id' | 'name' | 'on'> & Partial<Pick<KeptList, 'underlined' | 'colour'>>;

type Put = [store: string, key: IDBValidKey, value: unknown];

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** Keeps a list as an import does, and says so to the extension; of the same number another is no longer kept. */
export async function keepList(
  { page }: Extension,
  list: Kept,
  entries: readonly ListEntry[],
): Promise<void> {
  const compiler = new NamesCompiler();
  for (const [at, entry] of entries.entries()) compiler.add(at, entry);
  const { pieces, sieve } = compiler.finish();
  const puts: Put[] = [
    ['lists', list.id, recordOf(list, entries)],
    ['sieves', list.id, sent(sieve)],
    ...[...pieces].map(([at, bytes]): Put => ['names', [list.id, at], sent(bytes)]),
  ];
  for (const [at, block] of blocksOf(entries).entries()) {
    puts.push(['entries', [list.id, at], sent(await packBlock(block))]);
  }
  await page.evaluate(write, puts);
  await announce(page);
}

/** Switches a list on or off, as the options do. */
export async function switchList({ page }: Extension, id: number, on: boolean): Promise<void> {
  await page.evaluate(
    async (which, now) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('lists', 1);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const store = db.transaction('lists', 'readwrite').objectStore('lists');
      await new Promise<void>((resolve, reject) => {
        const request = store.get(which);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          store.put({ ...request.result, on: now }, which);
          store.transaction.oncomplete = () => resolve();
        };
      });
      db.close();
    },
    id,
    on,
  );
  await announce(page);
}

/** Leaves no list behind. */
export async function dropLists({ page }: Extension): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.local.remove('lists');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lists', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores, 'readwrite');
    for (const store of stores) tx.objectStore(store).clear();
    await new Promise<void>((resolve) => {
      tx.oncomplete = () => resolve();
    });
    db.close();
  });
}

let changes = 0;
/** As the extension says it itself (see `announce.ts`). */
async function announce(page: Extension['page']): Promise<void> {
  changes += 1;
  await page.evaluate(async (changed) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lists', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const kept = await new Promise<KeptList[]>((resolve, reject) => {
      const request = db.transaction('lists').objectStore('lists').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    const lists = kept.map(({ id, on, colour, underlined }) =>
      [id, changed, ...(on ? [colour, underlined] : [])].join(' '),
    );
    await chrome.storage.local.set({ lists });
  }, changes);
}

async function write(puts: readonly Put[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lists', 1);
    request.onupgradeneeded = () => {
      for (const store of ['lists', 'entries', 'names', 'sieves']) request.result.createObjectStore(store);
      request.result.createObjectStore('unfinished', { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = db.transaction(['lists', 'entries', 'names', 'sieves'], 'readwrite');
  for (const [store, key, value] of puts) {
    const bytes =
      typeof value === 'string' ? Uint8Array.from(atob(value), (unit) => unit.charCodeAt(0)) : value;
    tx.objectStore(store).put(bytes, key);
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}

function sent(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function blocksOf(entries: readonly ListEntry[]): ListEntry[][] {
  const blocks: ListEntry[][] = [];
  for (let at = 0; at < entries.length; at += BLOCK) blocks.push(entries.slice(at, at + BLOCK));
  return blocks;
}

function recordOf(list: Kept, entries: readonly ListEntry[]): KeptList {
  return {
    underlined: true,
    colour: 'kind',
    ...list,
    heads: [
      {
        format: 'own-jsonl',
        title: 'Consolidated list of Telmir',
        authority: 'Ministry of Finance of Telmir',
        released: '2026-03-09',
      },
    ],
    files: ['list.jsonl'],
    entries: entries.length,
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    kinds: [],
    skipped: [],
    imported: Date.UTC(2026, 10, 1),
    changed: Date.UTC(2026, 10, 1),
    bytes: 1000,
  };
}
