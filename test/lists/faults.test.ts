import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { browserLists } from '../../src/lists/browser-lists.ts';
import { announceRemoval, areListsAnnounced } from '../../src/lists/kept/announce.ts';
import { openKeptLists } from '../../src/lists/kept/kept-lists.ts';
import { keepList } from './kept/fake-database.ts';

/* The database of lists deleted, or kept back, by the browser. */

vi.mock('../../src/lists/import/open-worker.ts', () => ({ openWorker: vi.fn() }));

/** As a page that is opened finds them. */
async function found(door = browserLists()): Promise<{ lists: number; missing: boolean }> {
  const lists = await door.lists();
  return { lists: lists.length, missing: await door.areMissing() };
}

test('lists that the browser has deleted are missed until the reader knows', async () => {
  await keepList([]);
  expect(await found()).toEqual({ lists: 1, missing: false });
  globalThis.indexedDB = new IDBFactory();
  expect(await found()).toEqual({ lists: 0, missing: true });
  expect(await areListsAnnounced()).toBe(false);
  const door = browserLists();
  expect(await found(door)).toEqual({ lists: 0, missing: true });
  await door.forgetMissing();
  expect(await found()).toEqual({ lists: 0, missing: false });
});

test('lists that are missed are no more once one is imported', async () => {
  await keepList([]);
  await found();
  globalThis.indexedDB = new IDBFactory();
  expect(await found()).toEqual({ lists: 0, missing: true });
  await keepList([]);
  expect(await found()).toEqual({ lists: 1, missing: false });
});

test('a list that is being deleted is not missed by who opens the lists meanwhile', async () => {
  const id = await keepList([]);
  await found();
  const lists = await openKeptLists();
  let elsewhere: ReturnType<typeof found> | undefined;
  await announceRemoval(
    {
      remove: (list) => lists.remove(list),
      async lists() {
        elsewhere = found();
        // Time enough to find that there is none, did nothing hold it up.
        for (let round = 0; round < 30; round += 1) await lists.lists();
        return lists.lists();
      },
    },
    id,
  );
  expect(await elsewhere).toEqual({ lists: 0, missing: false });
});

test('a list that somebody deletes is not missed', async () => {
  const id = await keepList([]);
  const door = browserLists();
  await door.remove(id);
  expect(await found(door)).toEqual({ lists: 0, missing: false });
  expect(await found()).toEqual({ lists: 0, missing: false });
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
  expect(await found(door)).toEqual({ lists: 1, missing: false });
});
