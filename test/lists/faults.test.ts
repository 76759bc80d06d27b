import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { browserLists } from '../../src/lists/browser-lists.ts';
import { areListsAnnounced } from '../../src/lists/kept/announce.ts';
import { keepList } from './kept/fake-database.ts';

/* The database of lists deleted, or kept back, by the browser. */

vi.mock('../../src/lists/import/open-worker.ts', () => ({ openWorker: vi.fn() }));

/** As a page that is opened finds them. */
async function found(door = browserLists()): Promise<{ lists: number; gone: boolean }> {
  const lists = await door.lists();
  return { lists: lists.length, gone: door.areGone() };
}

test('lists that the browser has deleted are missed, once', async () => {
  await keepList([]);
  expect(await found()).toEqual({ lists: 1, gone: false });
  globalThis.indexedDB = new IDBFactory();
  expect(await found()).toEqual({ lists: 0, gone: true });
  expect(await areListsAnnounced()).toBe(false);
  expect(await found()).toEqual({ lists: 0, gone: false });
});

test('a list that somebody deletes is not missed', async () => {
  const id = await keepList([]);
  const door = browserLists();
  await door.remove(id);
  expect(await found(door)).toEqual({ lists: 0, gone: false });
  expect(await found()).toEqual({ lists: 0, gone: false });
});

test('a browser that keeps its storage back fails, and takes nothing for gone', async () => {
  await keepList([]);
  await found();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow it.');
  });
  const door = browserLists();
  await expect(door.lists()).rejects.toThrow('did not allow');
  expect(await areListsAnnounced()).toBe(true);
  open.mockRestore();
  expect(await found(door)).toEqual({ lists: 1, gone: false });
});
