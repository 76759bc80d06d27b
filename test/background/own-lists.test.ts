import '../lists/kept/fake-database.ts';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openListsDoor } from '../../src/background/lists-door.ts';
import { offerOwnLists } from '../../src/background/lists-maker.ts';
import { openAllNames } from '../../src/background/names.ts';
import { openOwnLists } from '../../src/background/own-lists.ts';
import { openShelves } from '../../src/background/shelves.ts';
import type { ListEntry } from '../../src/lists/entry.ts';
import { announceLists, listsStamp } from '../../src/lists/kept/announce.ts';
import { openKeptLists } from '../../src/lists/kept/kept-lists.ts';
import { areListsMissing } from '../../src/lists/kept/missing.ts';
import { NamesCompiler } from '../../src/lists/names/compile.ts';
import { openNameStore, storeNames } from '../../src/recognize/name-store.ts';
import { unpackSieve } from '../../src/recognize/sieve.ts';
import { createTextSifter } from '../../src/recognize/sift.ts';
import { fake } from '../fake-browser.ts';
import { CHOICES, CONTENTS } from '../lists/kept/fake-database.ts';
import { entry } from '../lists/names/read-with-lists.ts';

const stored = storeNames({
  profiles: [{ id: 'apt31', kind: 'group', related: [] }],
  names: [{ profile: 0, class: 'code', text: 'APT31' }],
  others: [],
});
const shippedKeys = async () => stored;

async function keep(entries: readonly ListEntry[], name = 'Watch list', on = true): Promise<number> {
  const kept = await openKeptLists();
  const writer = await kept.write();
  const compiler = new NamesCompiler();
  for (const [position, one] of entries.entries()) {
    compiler.add(position, one);
    await writer.entry(one);
  }
  const { pieces, sieve } = compiler.finish();
  for (const [at, bytes] of pieces) await writer.piece(at, bytes);
  await writer.sieve(sieve);
  const { id } = await writer.keep({ ...CHOICES, name, on }, CONTENTS);
  await announceLists(await kept.lists());
  kept.close();
  return id;
}

async function switchOn(id: number, on: boolean): Promise<void> {
  const kept = await openKeptLists();
  await kept.change(id, { on });
  await announceLists(await kept.lists());
  kept.close();
}

const COMPANY = entry('organization', ['Zarnovan Petroleum Trading LLC'], 'TLM-42');
const PERSON = entry('person', ['Yevlon Praskovin'], 'TLM-43');
const GROUP = entry('group', ['APT31'], 'TLM-44');
const TEXT = 'Zarnovan Petroleum Trading LLC and APT31, Yevlon Praskovin.';

/** The keys in the text that a page would ask for with this sieve. */
async function asked(lists: ReturnType<typeof openOwnLists>): Promise<number[]> {
  const packed = await lists.sieve();
  const keys = new Set<number>();
  if (packed) createTextSifter(unpackSieve(packed), (key) => keys.add(key))(TEXT);
  return [...keys];
}

test('names of lists are given out beside those that are shipped, each with whose it is', async () => {
  const id = await keep([COMPANY, PERSON, GROUP]);
  const lists = openOwnLists(shippedKeys);
  const namesFor = openAllNames(
    { namesFor: async (keys) => openNameStore(stored)(keys), keys: shippedKeys },
    lists,
  );
  const { names, profiles } = await namesFor(await asked(lists));
  expect(names.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['APT31', 'Zarnovan Petroleum Trading, LLC', 'Yevlon Praskovin']),
  );
  expect(profiles.map(([, profile]) => profile.id).toSorted()).toEqual([
    `@${id}.0`,
    `@${id}.1`,
    `@${id}.2`,
    'apt31',
  ]);
});

test('a list that is switched off gives out nothing, and no sieve', async () => {
  const id = await keep([COMPANY]);
  const lists = openOwnLists(shippedKeys);
  const keys = await asked(lists);
  expect((await lists.namesFor(keys))?.names).not.toEqual([]);
  await switchOn(id, false);
  await lists.changed();
  expect((await lists.namesFor(keys))?.names).toEqual([]);
  expect(await lists.sieve()).toBeNull();
});

test('lists that are gone are missed by the background, which opens none in their place again', async () => {
  await keep([COMPANY]);
  globalThis.indexedDB = new IDBFactory();
  const lists = openOwnLists(shippedKeys);
  expect(await lists.sieve()).toBeNull();
  expect(await areListsMissing()).toBe(true);
  expect(await listsStamp()).toBeUndefined();
  await keep([PERSON]);
  expect(await areListsMissing()).toBe(false);
});

test('the sieve is made once for the same lists, even by a background that was stopped since', async () => {
  await keep([COMPANY]);
  const keysOf = vi.fn(shippedKeys);
  const first = await openOwnLists(keysOf).sieve();
  expect(await openOwnLists(keysOf).sieve()).toEqual(first);
  expect(keysOf).toHaveBeenCalledTimes(1);
  await keep([PERSON], 'Another');
  expect(await openOwnLists(keysOf).sieve()).not.toEqual(first);
  expect(keysOf).toHaveBeenCalledTimes(2);
});

test('other names are shipped after an update, so the sieve is made anew', async () => {
  await keep([COMPANY]);
  const keysOf = vi.fn(shippedKeys);
  const lists = openOwnLists(keysOf);
  await lists.sieve();
  await lists.forgetSieve();
  await lists.sieve();
  expect(keysOf).toHaveBeenCalledTimes(2);
});

test('an entry is read as the list has it, under an id that no profile can have', async () => {
  const id = await keep([COMPANY]);
  const lists = openOwnLists(shippedKeys);
  const library = { brief: async () => undefined, profile: async () => undefined };
  const shelves = openShelves(library, lists);
  expect(await shelves.brief(`@${id}.0`)).toEqual({
    id: `@${id}.0`,
    kind: 'organization',
    name: 'Zarnovan Petroleum Trading LLC',
    list: 'Watch list',
  });
  expect(await shelves.profile(`@${id}.0`)).toMatchObject({
    tier: 'listed',
    reference: 'TLM-42',
    list: { name: 'Watch list' },
  });
  expect(await shelves.profile(`@${id}.7`)).toBeUndefined();
  expect(await shelves.profile('@99.0')).toBeUndefined();
});

test('an entry is looked up by the whole of a name or by its reference', async () => {
  const id = await keep([COMPANY, PERSON]);
  const lists = openOwnLists(shippedKeys);
  expect(await lists.find('zarnovan petroleum trading')).toEqual([`@${id}.0`]);
  expect(await lists.find('Praskovin, Yevlon')).toEqual([`@${id}.1`]);
  expect(await lists.find('tlm 43')).toEqual([`@${id}.1`]);
  expect(await lists.find('Zarnovan')).toEqual([]);
  expect(await lists.find(' – ')).toEqual([]);
});

test('where lists fail, what is shipped is given out all the same', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const namesFor = openAllNames(
    { namesFor: async (keys) => openNameStore(stored)(keys), keys: shippedKeys },
    { namesFor: async () => Promise.reject(new Error('the disk is gone')) },
  );
  const keys = Object.keys(stored.keys).map(Number);
  expect((await namesFor(keys)).names.map(({ text }) => text)).toEqual(['APT31']);
  expect(warn).toHaveBeenCalledOnce();
});

test('what a list says in short is left out where it cannot be read, and what is asked for itself fails', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const broken = async () => Promise.reject(new Error('the disk is gone'));
  const library = { brief: async () => undefined, profile: async () => undefined };
  const shelves = openShelves(library, { brief: broken, profile: broken });
  expect(await shelves.brief('@1.0')).toBeUndefined();
  await expect(shelves.profile('@1.0')).rejects.toThrow('the disk is gone');
  const damaged = openShelves({ brief: broken, profile: broken }, { brief: broken, profile: broken });
  await expect(damaged.brief('apt31')).rejects.toThrow('the disk is gone');
});

test('lists that are deleted under a background give out nothing, and do not fail', async () => {
  await keep([COMPANY]);
  const lists = openOwnLists(shippedKeys);
  const keys = await asked(lists);
  expect((await lists.namesFor(keys))?.names).not.toEqual([]);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('lists');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  expect(await lists.profile('@1.0')).toBeUndefined();
  expect(await lists.find('TLM-42')).toEqual([]);
  await keep([PERSON]);
  await lists.changed();
  expect(await lists.find('TLM-43')).toHaveLength(1);
});

describe('without lists', () => {
  test('neither their script nor their database is opened', async () => {
    const make = vi.fn(openOwnLists);
    offerOwnLists(make);
    const open = vi.spyOn(indexedDB, 'open');
    const door = openListsDoor(shippedKeys);
    expect(await door.namesFor([1])).toBeUndefined();
    expect(await door.sieve()).toBeNull();
    expect(await door.find('Zarnovan')).toEqual([]);
    expect(await door.profile('@1.0')).toBeUndefined();
    await door.changed();
    expect(make).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  test('those that an organization withholds are none, until it lets them be', async () => {
    offerOwnLists(openOwnLists);
    const door = openListsDoor(shippedKeys);
    await keep([COMPANY]);
    await fake.managed.set({ lists: false });
    expect(await door.sieve()).toBeNull();
    expect(await door.find('TLM-42')).toEqual([]);
    await fake.managed.clear();
    expect(await door.find('TLM-42')).toHaveLength(1);
  });

  test('a first list is there without a restart', async () => {
    offerOwnLists(openOwnLists);
    const door = openListsDoor(shippedKeys);
    expect(await door.sieve()).toBeNull();
    await keep([COMPANY]);
    await door.changed();
    expect(await door.find('TLM-42')).toHaveLength(1);
    expect(await door.sieve()).not.toBeNull();
  });
});
