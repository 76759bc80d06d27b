import { describe, expect, it, vi } from 'vitest';
import {
  announcedLists,
  announceLists,
  areListsAnnounced,
  listsStamp,
  watchLists,
} from '../../../src/lists/kept/announce.ts';
import { openDatabase } from '../../../src/lists/kept/database.ts';
import { exportList } from '../../../src/lists/kept/export-list.ts';
import type { ListChoices } from '../../../src/lists/kept/kept-list.ts';
import { openKeptLists } from '../../../src/lists/kept/kept-lists.ts';
import { ListGone } from '../../../src/lists/kept/list-gone.ts';
import { CHOICES, CONTENTS, entryOf, keepList, NOTHING, stored } from './fake-database.ts';

const many = (n: number) => Array.from({ length: n }, (_, at) => entryOf(`E${at}`, `Alias ${at}`));

describe('a kept list', () => {
  it('gives back its entries by their position, whatever block they lie in', async () => {
    const entries = many(1000);
    const id = await keepList(entries);
    const lists = await openKeptLists();
    for (const at of [0, 1, 127, 128, 500, 999]) expect(await lists.entry(id, at)).toEqual(entries[at]);
    expect(await lists.entry(id, 1000)).toBeUndefined();
    expect(await lists.entry(id + 1, 0)).toBeUndefined();
    for (const [from, count] of [
      [0, 1000],
      [0, 1],
      [127, 2],
      [128, 128],
      [990, 50],
    ] as const) {
      expect(await lists.entries(id, from, count)).toEqual(entries.slice(from, from + count));
    }
    const all = [];
    for await (const some of lists.all(id)) all.push(...some);
    expect(all).toEqual(entries);
  });

  it('is not given in part where it is replaced or deleted meanwhile', async () => {
    const lists = await openKeptLists();
    const given = async (id: number, meanwhile: () => Promise<unknown>) => {
      let count = 0;
      for await (const some of lists.all(id)) {
        if (count === 0) await meanwhile();
        count += some.length;
      }
      return count;
    };
    const id = await keepList(many(5000));
    expect(await given(id, async () => undefined)).toBe(5000);
    const writer = await lists.write();
    await expect(given(id, () => writer.keep(CHOICES, CONTENTS, id))).rejects.toBeInstanceOf(ListGone);
    await expect(given(id, async () => undefined)).rejects.toBeInstanceOf(ListGone);
    await expect(exportList(lists, id)).rejects.toBeInstanceOf(ListGone);
    expect(await given(await keepList([]), async () => undefined)).toBe(0);
  });

  it('leaves nothing of itself in what was made of several, also where that is written after it was deleted', async () => {
    const lists = await openKeptLists();
    const [gone, stays] = [await keepList(many(1)), await keepList(many(2))];
    await lists.keepMerged(new Uint8Array([1, 2, 3]), [gone, stays]);
    expect(await lists.merged()).toEqual(new Uint8Array([1, 2, 3]));
    await lists.remove(gone);
    expect(await lists.merged()).toBeUndefined();
    await lists.keepMerged(new Uint8Array([1, 2, 3]), [gone, stays]);
    expect(await lists.merged()).toBeUndefined();
    await lists.keepMerged(new Uint8Array([4]), [stays]);
    expect(await lists.merged()).toEqual(new Uint8Array([4]));
    await lists.remove(stays);
    await lists.sweep();
    expect(await stored()).toEqual(NOTHING);
  });

  it('is read though its colour is one that there was before', async () => {
    const id = await keepList(many(1));
    const lists = await openKeptLists();
    const list = await lists.list(id);
    await (await openDatabase()).put('lists', { ...list, colour: 'grey' }, id);
    expect(await lists.lists()).toEqual([{ ...list, colour: 'kind' }]);
  });

  it('keeps every field of an entry', async () => {
    const full = {
      ...entryOf('1', 'Шторм'),
      listedOn: '2024-05-06',
      updatedOn: '2024-06-01',
      authority: 'A',
      note: 'n',
      url: 'https://example.com/',
      related: [{ type: 'attributed-to', to: '2' }],
      country: 'CZ',
      programmes: ['P'],
      names: [
        {
          text: 'Шторм',
          script: 'Cyrl',
          language: 'ru',
          quality: 'strong',
          type: 'spelling',
          assignedBy: 'V',
          parts: { family: 'F', given: 'G' },
        } as const,
      ],
    };
    const id = await keepList([full]);
    expect(await (await openKeptLists()).entry(id, 0)).toEqual(full);
  });

  it('gives back the pieces of its index and its sieve, and says how much it takes', async () => {
    const id = await keepList(many(3));
    const lists = await openKeptLists();
    expect(await lists.piece(id, 0)).toEqual(Uint8Array.of(1, 2));
    expect(await lists.piece(id, 1)).toBeUndefined();
    expect(await lists.sieve(id)).toEqual(Uint8Array.of(3));
    const db = await openDatabase();
    const blocks = await db.getAll('entries');
    db.close();
    expect((await lists.list(id))?.bytes).toBe(blocks.reduce((sum, block) => sum + block.length, 3));
  });

  it('takes another name, colour and switch, alone', async () => {
    const id = await keepList(many(1));
    const other = await keepList(many(1), 'Other');
    const lists = await openKeptLists();
    const before = await lists.list(id);
    vi.spyOn(Date, 'now').mockReturnValue(5_000_000_000_000);
    await lists.change(id, { name: 'Sector', on: false });
    expect(await lists.list(id)).toEqual({
      ...before,
      name: 'Sector',
      on: false,
      changed: 5_000_000_000_000,
    });
    expect((await lists.list(other))?.name).toBe('Other');
    expect(await lists.change(99, { on: true })).toBeUndefined();
    expect(await lists.lists()).toHaveLength(2);
  });

  it('is deleted with all that belongs to it, and nothing of others', async () => {
    const id = await keepList(many(300));
    const other = await keepList(many(300));
    const lists = await openKeptLists();
    await lists.remove(id);
    expect(await lists.lists()).toMatchObject([{ id: other }]);
    await lists.sweep();
    expect(await lists.entry(other, 299)).toEqual(entryOf('E299', 'Alias 299'));
    expect(await lists.piece(other, 0)).toBeDefined();
    await lists.remove(other);
    await lists.sweep();
    expect(await stored()).toEqual(NOTHING);
  });
});

describe('a list that is being written', () => {
  it('is seen by nobody before it is kept', async () => {
    const lists = await openKeptLists();
    const writer = await lists.write();
    for (const entry of many(300)) await writer.entry(entry);
    await writer.flush();
    expect(await lists.lists()).toEqual([]);
    expect((await stored()).entries).toBe(3);
    await writer.keep(CHOICES, CONTENTS);
    expect(await lists.lists()).toMatchObject([{ id: writer.list, name: 'Team' }]);
    expect((await stored()).unfinished).toBe(0);
  });

  it('leaves nothing when it is dropped, even while something is being written', async () => {
    const lists = await openKeptLists();
    const writer = await lists.write();
    for (const entry of many(300)) await writer.entry(entry);
    void writer.flush();
    await writer.drop();
    expect(await stored()).toEqual(NOTHING);
  });

  it('takes the place of the list that it updates', async () => {
    const old = await keepList(many(300));
    const lists = await openKeptLists();
    const writer = await lists.write();
    await writer.entry(entryOf('new'));
    await writer.keep(CHOICES, CONTENTS, old);
    expect(await lists.lists()).toMatchObject([{ id: writer.list }]);
    await lists.sweep();
    expect(await stored()).toEqual({ ...NOTHING, lists: 1, entries: 1 });
  });

  it('takes over what was chosen meanwhile of the list that it updates, but for what is chosen with it', async () => {
    const old = await keepList(many(1));
    const lists = await openKeptLists();
    const writer = await lists.write();
    await writer.entry(entryOf('new'));
    await lists.change(old, { name: 'Renamed', colour: 'rust', on: false });
    const kept = await writer.keep({ underlined: false }, CONTENTS, old);
    expect(kept).toMatchObject({ name: 'Renamed', colour: 'rust', on: false, underlined: false });
    expect(await lists.lists()).toEqual([kept]);
  });

  it.each(['deleted', 'replaced'])('does not count where the list that it updates is %s', async (how) => {
    const old = await keepList(many(3));
    const lists = await openKeptLists();
    const [first, second] = [await lists.write(), await lists.write()];
    for (const writer of [first, second]) await writer.entry(entryOf('new'));
    if (how === 'deleted') await lists.remove(old);
    else await first.keep({}, CONTENTS, old);
    const before = await lists.lists();
    await expect(second.keep(CHOICES, CONTENTS, old)).rejects.toBeInstanceOf(ListGone);
    expect(await lists.lists()).toEqual(before);
    expect(before).toHaveLength(how === 'deleted' ? 0 : 1);
  });

  it('does not get in the way of another that is written in a second window', async () => {
    const [here, there] = [await openKeptLists(), await openKeptLists()];
    const [one, two] = await Promise.all([here.write(), there.write()]);
    for (const at of many(400).keys()) {
      await one.entry(entryOf(`one ${at}`));
      await two.entry(entryOf(`two ${at}`));
    }
    await Promise.all([
      one.keep({ ...CHOICES, name: 'One' }, CONTENTS),
      two.keep({ ...CHOICES, name: 'Two' }, CONTENTS),
    ]);
    expect(await here.entry(one.list, 399)).toEqual(entryOf('one 399'));
    expect(await here.entry(two.list, 399)).toEqual(entryOf('two 399'));
    expect((await there.lists()).map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});

describe('sweeping', () => {
  it('deletes what a killed import left, and leaves those that go on and those kept', async () => {
    const kept = await keepList(many(10));
    const lists = await openKeptLists();
    const going = await lists.write();
    await going.entry(entryOf('going'));
    await going.flush();
    const killed = await lists.write();
    await killed.entry(entryOf('killed'));
    await killed.flush();
    await loseLock(killed.list);
    await lists.sweep();
    expect(await stored()).toEqual({ lists: 1, entries: 2, names: 1, sieves: 1, unfinished: 1 });
    await going.keep(CHOICES, CONTENTS);
    await lists.sweep();
    expect((await lists.lists()).map(({ id }) => id)).toEqual([kept, going.list]);
    expect(await lists.entry(going.list, 0)).toEqual(entryOf('going'));
  });
});

/** As the end of its tab would: nobody holds the lock that an import took. */
async function loseLock(list: number): Promise<void> {
  const db = await openDatabase();
  await db.put('unfinished', { lock: 'of a tab that is gone' }, list);
  db.close();
}

describe('announcing', () => {
  it('tells pages apart what they show of the lists that are on, and nothing else', async () => {
    const lists = await openKeptLists();
    const [id, other] = [await keepList(many(1)), await keepList(many(1))];
    const changed = vi.fn();
    const stop = watchLists(changed);
    const stampAfter = async (list: number, choices: Partial<ListChoices>) => {
      await lists.change(list, choices);
      await announceLists(await lists.lists());
      return listsStamp();
    };
    let now = 5_000_000_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now++);
    const stamp = await stampAfter(id, { on: true });
    expect(await stampAfter(id, { name: 'Renamed' })).toBe(stamp);
    const stamps = [
      stamp,
      await stampAfter(id, { colour: 'rust' }),
      await stampAfter(id, { underlined: false }),
      await stampAfter(id, { on: false }),
      await stampAfter(other, { on: false }),
    ];
    expect(new Set(stamps).size).toBe(5);
    expect(stamps).not.toContain(undefined);
    expect(await stampAfter(id, { name: 'Again', colour: 'teal' })).toBe(stamps.at(-1));
    // Whoever shows lists hears of each change all the same.
    expect(changed).toHaveBeenCalledTimes(7);
    expect(await announcedLists()).toEqual([id, other]);
    stop();
  });

  it('calls those who watch back when lists came, changed or went', async () => {
    const changed = vi.fn();
    const stop = watchLists(changed);
    const lists = await openKeptLists();
    expect(await areListsAnnounced()).toBe(false);
    const id = await keepList(many(1));
    await announceLists(await lists.lists());
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await areListsAnnounced()).toBe(true);
    await lists.remove(id);
    await announceLists(await lists.lists());
    expect(changed).toHaveBeenCalledTimes(2);
    expect(await areListsAnnounced()).toBe(false);
    stop();
    await announceLists([]);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
