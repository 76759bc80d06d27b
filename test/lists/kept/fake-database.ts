import 'fake-indexeddb/auto';
import '../../fake-browser.ts';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import type { ListEntry } from '../../../src/lists/entry.ts';
import { openDatabase } from '../../../src/lists/kept/database.ts';
import type { ListContents } from '../../../src/lists/kept/kept-list.ts';
import { openKeptLists } from '../../../src/lists/kept/kept-lists.ts';

/** Every test starts without a database. */
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

export const CONTENTS: ListContents = {
  heads: [{ format: 'own-jsonl', title: '', authority: '' }],
  files: ['team.jsonl'],
  entries: 2,
  names: 3,
  kinds: [['group', 2]],
  skipped: [],
};

export const CHOICES = { name: 'Team', colour: 'kind', on: true, underlined: true } as const;

export function entryOf(id: string, ...aliases: string[]): ListEntry {
  return {
    id,
    name: id,
    kind: 'group',
    names: [
      { text: id, quality: 'unknown', type: 'primary' },
      ...aliases.map((text) => ({ text, quality: 'weak', type: 'alias' }) as const),
    ],
    programmes: [],
  };
}

/** Writes and keeps a list of these entries. */
export async function keepList(entries: readonly ListEntry[], name = 'Team'): Promise<number> {
  const lists = await openKeptLists();
  const writer = await lists.write();
  for (const entry of entries) await writer.entry(entry);
  await writer.piece(0, Uint8Array.of(1, 2));
  await writer.sieve(Uint8Array.of(3));
  await writer.keep({ ...CHOICES, name }, { ...CONTENTS, entries: entries.length });
  lists.close();
  return writer.list;
}

/** How many records lie in each store. */
export async function stored(): Promise<Record<string, number>> {
  const db = await openDatabase();
  const counts = [...db.objectStoreNames].map(async (name) => [name, await db.count(name)] as const);
  const all = Object.fromEntries(await Promise.all(counts));
  db.close();
  return all;
}

export const NOTHING = { entries: 0, lists: 0, names: 0, sieves: 0, unfinished: 0 };
