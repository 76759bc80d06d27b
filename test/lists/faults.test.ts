import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { browserLists } from '../../src/lists/browser-lists.ts';
import { areListsAnnounced } from '../../src/lists/kept/announce.ts';
import { keepList } from './kept/fake-database.ts';

/* The database of lists deleted, or kept back, by the browser. */

vi.mock('../../src/lists/import/open-worker.ts', () => ({ openWorker: vi.fn() }));

test('lists that the browser has deleted are missed, once', async () => {
  await keepList([]);
  expect(await browserLists().areGone()).toBe(false);
  globalThis.indexedDB = new IDBFactory();
  const door = browserLists();
  expect(await door.lists()).toEqual([]);
  expect(await door.areGone()).toBe(true);
  expect(await areListsAnnounced()).toBe(false);
  expect(await browserLists().areGone()).toBe(false);
});

test('a list that somebody deletes is not missed', async () => {
  const id = await keepList([]);
  const door = browserLists();
  await door.remove(id);
  expect(await door.areGone()).toBe(false);
  expect(await browserLists().areGone()).toBe(false);
});

test('a browser that keeps its storage back fails, and takes nothing for gone', async () => {
  await keepList([]);
  await browserLists().lists();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow it.');
  });
  const door = browserLists();
  await expect(door.lists()).rejects.toThrow('did not allow');
  await expect(door.areGone()).rejects.toThrow('did not allow');
  expect(await areListsAnnounced()).toBe(true);
  open.mockRestore();
  expect(await door.lists()).toHaveLength(1);
  expect(await door.areGone()).toBe(false);
});
