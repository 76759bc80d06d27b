import type { ListEntry } from '../../../src/lists/entry.ts';
import { NamesCompiler } from '../../../src/lists/names/compile.ts';
import { findNames, type NamedList } from '../../../src/lists/names/find.ts';
import { unpackKeySets } from '../../../src/lists/names/key-set.ts';
import { mergeSieve } from '../../../src/lists/names/merge-sieve.ts';
import { shareNames, together } from '../../../src/lists/names/share.ts';
import { createLearnedNames } from '../../../src/recognize/learned-names.ts';
import { createMetKeys } from '../../../src/recognize/met-keys.ts';
import type { NameIndexData } from '../../../src/recognize/name-index-data.ts';
import { openNameStore, storeNames } from '../../../src/recognize/name-store.ts';
import { createReading } from '../../../src/recognize/reading.ts';
import { createTextSifter } from '../../../src/recognize/sift.ts';
import type { Mention } from '../../../src/recognize/types.ts';

export interface CompiledList {
  named: NamedList;
  sieve: Uint8Array;
}

export function compiled(id: number, entries: readonly ListEntry[], quiet = false): CompiledList {
  const compiler = new NamesCompiler();
  for (const [position, entry] of entries.entries()) compiler.add(position, entry);
  const { pieces, sieve } = compiler.finish();
  const kept = new Map(pieces);
  const { pieces: count } = unpackKeySets(sieve);
  return { named: { id, quiet, pieces: count, piece: async (at) => kept.get(at) }, sieve };
}

export const NOTHING_SHIPPED: NameIndexData = { profiles: [], names: [], others: [] };

/** Reads as a page does: by the merged sieve, asking for the names that it meets, and reading only what may hold one. */
export async function readWithLists(
  lists: readonly CompiledList[],
  passages: readonly string[],
  shipped = NOTHING_SHIPPED,
): Promise<Mention[][]> {
  const stored = storeNames(shipped);
  const sieve = mergeSieve(
    lists.map((list) => unpackKeySets(list.sieve)),
    { keys: Object.keys(stored.keys).map(Number), beginnings: stored.beginnings },
  );
  const asked = new Set<number>();
  const ask = createTextSifter(sieve, (key) => asked.add(key));
  for (const text of passages) ask(text);
  const found = await findNames(
    lists.map(({ named }) => named),
    [...asked],
  );
  const shared = together(openNameStore(stored)([...asked]), shareNames(found));
  const met = createMetKeys();
  met.learn([...asked], shared);
  const names = createLearnedNames();
  names.learn(shared);
  const reading = createReading<number>(names.index);
  let promising = false;
  const sift = createTextSifter(sieve, (key, capital) => {
    promising ||= met.isName(key, capital) === true;
  });
  for (const [at, text] of passages.entries()) {
    promising = false;
    sift(text);
    if (promising) reading.set(at, text);
  }
  reading.settle();
  return passages.map((_, at) => [...reading.mentions(at)]);
}

/** An entry with names in the order given. */
export function entry(
  kind: ListEntry['kind'],
  names: readonly (string | Partial<ListEntry['names'][number]>)[],
  id = 'ref-1',
): ListEntry {
  const all = names.map((name, at): ListEntry['names'][number] => ({
    text: '',
    quality: 'unknown',
    type: at === 0 ? 'primary' : 'alias',
    ...(typeof name === 'string' ? { text: name } : name),
  }));
  return { id, name: all[0]?.text ?? '', kind, names: all, programmes: [] };
}
