import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { followLists } from '../../src/background/follow-lists.ts';
import { openOwnLists } from '../../src/background/own-lists.ts';
import {
  announceComing,
  announcedLists,
  announceFound,
  areListsComing,
} from '../../src/lists/kept/announce.ts';
import { openKeptLists } from '../../src/lists/kept/kept-lists.ts';
import { readFaults } from '../../src/settings/faults.ts';
import { keepRecent, recentProfiles } from '../../src/settings/recent.ts';
import { keepList } from '../lists/kept/fake-database.ts';

async function found(): Promise<void> {
  await announceFound(await openKeptLists());
}

test('what was opened of a list is forgotten with it, and that lists are gone is kept as a fault', async () => {
  const changed = vi.fn(async () => undefined);
  followLists({ changed, look: async () => undefined });
  const ids = [await keepList([]), await keepList([])];
  await found();
  for (const id of ['apt31', ...ids.map((list) => `@${list}.5`)]) await keepRecent(id);
  expect(changed).toHaveBeenCalledTimes(1);
  const lists = await openKeptLists();
  await lists.remove(ids[0] ?? 0);
  await found();
  await vi.waitFor(async () => expect(await recentProfiles()).toEqual([`@${ids[1]}.5`, 'apt31']));
  expect(await readFaults()).toEqual([]);
  globalThis.indexedDB = new IDBFactory();
  await found();
  await vi.waitFor(async () => expect(await recentProfiles()).toEqual(['apt31']));
  await vi.waitFor(async () => expect(await readFaults()).toMatchObject([{ doing: 'lists', times: 1 }]));
  expect(changed).toHaveBeenCalledTimes(3);
});

test('a list whose tab was closed before it was announced is found at the next start', async () => {
  const id = await keepList([]);
  const look = vi.fn(async () => openOwnLists(vi.fn()).look());
  followLists({ changed: async () => undefined, look });
  await announceComing();
  followLists({ changed: async () => undefined, look });
  await vi.waitFor(async () => expect(await announcedLists()).toEqual([id]));
  expect(look).toHaveBeenCalledTimes(1);
  expect(await areListsComing()).toBe(false);
});
