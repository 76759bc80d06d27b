import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { ElementHandle } from 'puppeteer-core';
import type { ListEntry } from '../../src/lists/entry.ts';
import { BLOCK } from '../../src/lists/kept/blocks.ts';
import { NamesCompiler } from '../../src/lists/names/compile.ts';
import type { Extension } from '../browser/extension.ts';
import { keepList } from '../browser/kept-list.ts';
import { listedEntries } from './listed-entries.ts';

const LIST = 1;
const NAMES = 1_000_000;

/** Where a record of the extension's database lies in the file. */
type Place = [store: string, key: IDBValidKey, start: number, end: number];

/**
 * Has the extension keep a list of a million names, compiled here: an import of it takes a browser minutes. It is looked
 * up and not underlined, so that pages stay as they are. Says the names of some entries from all over it.
 */
export async function keepMillion(extension: Extension): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'known-as-million-'));
  try {
    const path = join(folder, 'list');
    const { places, first, some } = writeList(path);
    // Makes the database, with the record of the list.
    await keepList(extension, { id: LIST, name: 'A million names', on: true, underlined: false }, [first]);
    const { page } = extension;
    const input = (await page.evaluateHandle(() => {
      const field = document.createElement('input');
      field.type = 'file';
      return document.documentElement.appendChild(field);
    })) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.evaluate(keepFile, input, places, `${LIST} of a million`);
    await input.evaluate((field) => field.remove());
    return some;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeList(path: string): { places: Place[]; first: ListEntry; some: string[] } {
  const file = openSync(path, 'w');
  const places: Place[] = [];
  let at = 0;
  function write(store: string, key: IDBValidKey, bytes: Uint8Array): void {
    writeSync(file, bytes);
    places.push([store, key, at, at + bytes.length]);
    at += bytes.length;
  }
  const compiler = new NamesCompiler();
  const some: string[] = [];
  let first: ListEntry | undefined;
  let block: ListEntry[] = [];
  let count = 0;
  function closeBlock(): void {
    // As `packBlock`, without waiting thousands of times.
    write(
      'entries',
      [LIST, Math.ceil(count / BLOCK) - 1],
      deflateRawSync(JSON.stringify(block), { level: 1 }),
    );
    block = [];
  }
  for (const entry of listedEntries(NAMES)) {
    first ??= entry;
    if (count % SOME_EVERY === 0) some.push(entry.name);
    compiler.add(count, entry);
    block.push(entry);
    count += 1;
    if (block.length === BLOCK) closeBlock();
  }
  if (block.length > 0) closeBlock();
  const { pieces, sieve } = compiler.finish();
  for (const [piece, bytes] of pieces) write('names', [LIST, piece], bytes);
  write('sieves', LIST, sieve);
  closeSync(file);
  if (!first) throw new Error('The list has no entry.');
  return { places, first, some };
}

const SOME_EVERY = 83_333;

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Runs in a page of the extension: keeps what a file holds, and says that there is another list. */
async function keepFile(input: HTMLInputElement, places: Place[], announced: string): Promise<void> {
  const bytes = await input.files?.[0]?.arrayBuffer();
  if (!bytes) throw new Error('There is no file.');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lists', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = db.transaction([...new Set(places.map(([store]) => store))], 'readwrite');
  for (const [store, key, start, end] of places) {
    tx.objectStore(store).put(new Uint8Array(bytes.slice(start, end)), key);
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  db.close();
  await chrome.storage.local.set({ lists: [announced] });
}
