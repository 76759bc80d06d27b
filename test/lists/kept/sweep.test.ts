import { afterEach, expect, test, vi } from 'vitest';
import { openKeptLists } from '../../../src/lists/kept/kept-lists.ts';
import { CHOICES, CONTENTS, entryOf, NOTHING, stored } from './fake-database.ts';

const PIECES = 1000;

const original = IDBObjectStore.prototype.delete;

afterEach(() => void vi.restoreAllMocks());

/** A list of so many pieces that it is not deleted at once. */
async function keepLong(): Promise<number> {
  const lists = await openKeptLists();
  const writer = await lists.write();
  await writer.entry(entryOf('one'));
  for (let piece = 0; piece < PIECES; piece += 1) await writer.piece(piece, Uint8Array.of(1));
  await writer.sieve(Uint8Array.of(2));
  await writer.keep(CHOICES, CONTENTS);
  return writer.list;
}

test('a deleted list is swept away in parts, between which others read', async () => {
  const gone = await keepLong();
  const stays = await keepLong();
  const lists = await openKeptLists();
  await lists.remove(gone);
  const deleted = vi.spyOn(IDBObjectStore.prototype, 'delete');
  const left: number[] = [];
  deleted.mockImplementation(function (this: IDBObjectStore, range) {
    void lists.piece(stays, 0).then((piece) => left.push(piece?.length ?? 0));
    return original.call(this, range);
  });
  await lists.sweep();
  expect(left.length).toBeGreaterThan(3);
  expect(new Set(left)).toEqual(new Set([1]));
  expect(await stored()).toEqual({ lists: 1, entries: 1, names: PIECES, sieves: 1, unfinished: 0 });
});

test('what a sweep leaves is swept away by the next', async () => {
  const gone = await keepLong();
  const lists = await openKeptLists();
  await lists.remove(gone);
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, range) {
    calls += 1;
    if (calls === 3) throw new DOMException('The browser is closing.', 'AbortError');
    return original.call(this, range);
  });
  await expect(lists.sweep()).rejects.toThrow('The browser is closing.');
  expect(await lists.lists()).toEqual([]);
  expect((await stored()).names).toBeGreaterThan(0);
  await lists.sweep();
  expect(await stored()).toEqual(NOTHING);
});
