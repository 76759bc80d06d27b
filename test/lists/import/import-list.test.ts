import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Collector, type RawName } from '../../../src/lists/collector.ts';
import { ENTRY_KINDS, type ListEntry, NAME_QUALITIES } from '../../../src/lists/entry.ts';
import type { Compiler } from '../../../src/lists/import/compiler.ts';
import { importList } from '../../../src/lists/import/import-list.ts';
import { cleanText } from '../../../src/lists/input/clean-text.ts';
import { openDatabase } from '../../../src/lists/kept/database.ts';
import { exportList } from '../../../src/lists/kept/export-list.ts';
import { openKeptLists } from '../../../src/lists/kept/kept-lists.ts';
import { newLock } from '../../../src/lists/kept/sweep.ts';
import { listChanges } from '../../../src/lists/list-changes.ts';
import type { ListFile } from '../../../src/lists/read-lists.ts';
import { runs } from '../../runs.ts';
import { entryOf, keepList, NOTHING, stored } from '../kept/fake-database.ts';
import { file } from '../reading.ts';
import { OFAC_XML } from '../samples/xml.ts';

/** Makes one piece of all leading names. */
class FakeCompiler implements Compiler {
  readonly names: string[] = [];
  add(position: number, { name }: ListEntry): void {
    this.names[position] = name;
  }
  finish() {
    const bytes = new TextEncoder().encode(this.names.join());
    return { pieces: [[0, bytes] as const], sieve: Uint8Array.of(this.names.length) };
  }
}

const CHOICES = { name: 'Team', colour: 'kind', on: true, underlined: true } as const;

async function importing(
  files: ListFile[],
  instead?: number,
  more: Partial<Parameters<typeof importList>[2]> = {},
) {
  const lists = await openKeptLists();
  const parts = {
    lists,
    compiler: new FakeCompiler(),
    lock: newLock(),
    isOrdinary: (name: string) => name === 'Play',
    progress() {},
    ...more,
  };
  return importList(files, instead, parts);
}

const jsonl = (...objects: object[]) =>
  file(objects.map((one) => JSON.stringify(one)).join('\n'), 'team.jsonl');
const numbered = (n: number) =>
  jsonl(...Array.from({ length: n }, (_, at) => ({ name: `Group ${at}`, id: `${at}` })));

describe('an import', () => {
  it('shows what it has read, and counts nothing before it is kept', async () => {
    const { preview, keep } = await importing([
      jsonl(
        { name: 'Storm Petrel', aliases: ['Play'], kind: 'group', id: '1' },
        { name: '', id: '2' },
        { name: 'Grey Heron', kind: 'person', id: '3' },
      ),
    ]);
    const lists = await openKeptLists();
    expect(await lists.lists()).toEqual([]);
    expect(preview.contents).toEqual({
      heads: [{ format: 'own-jsonl', title: '', authority: '' }],
      files: ['team.jsonl'],
      entries: 2,
      names: 3,
      kinds: [
        ['group', 1],
        ['person', 1],
      ],
      skipped: [['no-name', 1]],
    });
    expect(preview.ordinary).toEqual({ count: 1, shown: ['Play'] });
    expect(preview.skipped).toMatchObject([['no-name', [{ where: { file: 'team.jsonl', line: 2 } }]]]);
    expect(preview.samples.map(({ name }) => name)).toEqual(['Storm Petrel', 'Grey Heron']);
    expect(preview.changes).toBeUndefined();
    const kept = await keep(CHOICES);
    expect(await lists.lists()).toEqual([kept]);
    expect(kept).toMatchObject({ ...CHOICES, ...preview.contents, bytes: preview.bytes });
    expect(await lists.entry(kept.id, 1)).toMatchObject({ name: 'Grey Heron', kind: 'person' });
    expect(await lists.piece(kept.id, 0)).toEqual(new TextEncoder().encode('Storm Petrel,Grey Heron'));
    expect(await lists.sieve(kept.id)).toEqual(Uint8Array.of(2));
  });

  it('shows 20 samples at most, from all over the list, and every count of it', async () => {
    for (const n of [1, 19, 20, 21, 40, 41, 79, 80, 81, 1000]) {
      const { preview, drop } = await importing([numbered(n)]);
      const at = preview.samples.map(({ id }) => Number(id));
      expect(preview.contents).toMatchObject({ entries: n, names: n });
      expect(at.length).toBeLessThanOrEqual(20);
      expect(at.length).toBeGreaterThanOrEqual(Math.min(n, 10));
      expect(new Set(at).size).toBe(at.length);
      expect(Math.max(...at)).toBeGreaterThanOrEqual(n * 0.7 - 1);
      await drop();
    }
    expect(await stored()).toEqual(NOTHING);
  });

  it('tells how far it is', async () => {
    const progress = vi.fn();
    await importing([numbered(5000)], undefined, { progress });
    const told = progress.mock.calls.map(([one]) => one);
    const reading = told.filter(({ stage }) => stage === 'reading');
    expect(reading.length).toBeGreaterThan(2);
    expect(reading.at(-1).read).toBe(reading.at(-1).total);
    expect(reading.at(-1).entries).toBeGreaterThan(2000);
    expect(told.at(-1)).toMatchObject({ stage: 'index', entries: 5000, names: 5000 });
  });

  it('that fails anywhere leaves the store as it was, and the lists that were there whole', async () => {
    const before = await keepList([entryOf('A', 'B')]);
    const kept = await stored();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(12),
        fc.constantFrom('stream', 'compiler', 'finish', 'progress'),
        async (at, where) => {
          let left = at;
          const failing = (here: string) => {
            if (here === where && left-- <= 0) throw new Error('broken');
          };
          const whole = numbered(1500);
          const broken: ListFile = {
            ...whole,
            async *stream() {
              for await (const bytes of file(await textOf(whole), 'x', 5000).stream()) {
                failing('stream');
                yield bytes;
              }
            },
          };
          class Failing extends FakeCompiler {
            override add(position: number, entry: ListEntry): void {
              failing('compiler');
              super.add(position, entry);
            }
            override finish() {
              left = Math.min(left, 0);
              failing('finish');
              return super.finish();
            }
          }
          const parts = { compiler: new Failing(), progress: () => failing('progress') };
          const done = importing([broken], before, parts).then(
            async ({ drop }) => drop(),
            () => undefined,
          );
          await done;
          expect(await stored()).toEqual(kept);
        },
      ),
      runs(20),
    );
    const lists = await openKeptLists();
    expect(await lists.entry(before, 0)).toEqual(entryOf('A', 'B'));
  });

  it('that is killed anywhere is swept away at the next opening', async () => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    for (const pieces of [0, 1, 3, 20]) {
      const met = Promise.withResolvers<void>();
      const whole = numbered(8000);
      const hanging: ListFile = {
        ...whole,
        async *stream() {
          let left = pieces;
          for await (const bytes of file(await textOf(whole), 'x', 64 * 1024).stream()) {
            if (left-- === 0) break;
            yield bytes;
          }
          met.resolve();
          // As a worker that is ended in the middle: nothing comes after.
          await new Promise(() => undefined);
        },
      };
      void importing([hanging]);
      await met.promise;
      const db = await openDatabase();
      for (const list of await db.getAllKeys('unfinished'))
        await db.put('unfinished', { lock: 'lost' }, list);
      db.close();
      await (await openKeptLists()).sweep();
      expect(await stored()).toEqual(kept);
    }
  });

  it('that has no room says so, and leaves nothing', async () => {
    await keepList([entryOf('A')]);
    const kept = await stored();
    const put = IDBObjectStore.prototype.put;
    let left = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- <= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importing([numbered(20_000)])).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await stored()).toEqual(kept);
  });

  it('of a file that cannot be read leaves nothing', async () => {
    await expect(importing([file('<html></html>', 'page.html')])).rejects.toMatchObject({
      why: 'unknown-format',
    });
    expect(await stored()).toEqual(NOTHING);
  });
});

describe('an update', () => {
  it('tells what is different as a plain comparison does, and takes the place of the former list', async () => {
    const names = fc.uniqueArray(fc.constantFrom('Owl', 'Heron', 'Petrel'), { minLength: 0, maxLength: 3 });
    const list = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...'abcdefgh'),
        names: fc
          .tuple(names, fc.constantFrom('strong', 'weak'))
          .map(([aliases, quality]) => aliases.map((text) => ({ text, quality, type: 'alias' }))),
        note: fc.constantFrom('', 'x', 'y'),
      }),
      { selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(list, list, async (before, after) => {
        const asFile = (of: typeof before) =>
          jsonl({ name: 'One', id: 'one' }, ...of.map((one) => ({ name: one.id, ...one })));
        const old = await (await importing([asFile(before)])).keep(CHOICES);
        const { preview, keep } = await importing([asFile(after)], old.id);
        const lists = await openKeptLists();
        const kept = await keep(CHOICES);
        const oldEntries = (await entriesOf(asFile(before))) ?? [];
        const wanted = listChanges(oldEntries, await lists.entries(kept.id, 0, 100));
        const { changes } = preview;
        expect(changes?.added.shown).toEqual(wanted.added.map(({ name }) => name));
        expect(changes?.removed.shown).toEqual(wanted.removed.map(({ name }) => name));
        expect(changes?.changed.shown).toEqual(wanted.changed);
        expect([changes?.added.count, changes?.removed.count, changes?.changed.count]).toEqual([
          wanted.added.length,
          wanted.removed.length,
          wanted.changed.length,
        ]);
        expect((await lists.lists()).map(({ id }) => id)).toEqual([kept.id]);
        await lists.remove(kept.id);
      }),
      runs(30),
    );
  });
});

describe('an export', () => {
  it('is read again as it was written', async () => {
    const { keep } = await importing([
      jsonl(
        {
          name: 'Storm Petrel',
          aliases: ['Буревестник', 'SP-1'],
          kind: 'group',
          id: '1',
          url: 'https://example.com/1',
          note: 'n',
        },
        { name: 'Grey Heron', id: 'GH' },
      ),
    ]);
    const lists = await openKeptLists();
    const { id } = await keep(CHOICES);
    const text = await (await exportList(lists, id)).text();
    expect(await entriesOf(file(text))).toEqual(await lists.entries(id, 0, 10));
  });

  it('says who listed those of a foreign list', async () => {
    const { keep } = await importing([file(OFAC_XML, 'sdn.xml')]);
    const lists = await openKeptLists();
    const { id } = await keep(CHOICES);
    const kept = await lists.entries(id, 0, 10);
    const again = await entriesOf(file(await (await exportList(lists, id)).text()));
    expect(again).toEqual(kept.map((entry) => ({ ...entry, authority: 'US Treasury, OFAC' })));
    expect(again.some(({ programmes }) => programmes.length > 0)).toBe(true);
  });

  it('loses nothing of any entry', async () => {
    const clean = fc
      .string({ minLength: 1, maxLength: 20 })
      .map(cleanText)
      .filter((text) => text !== '');
    const day = fc.constantFrom('2024-05-06', '1999-12-31');
    const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const name = fc.record(
      {
        text: fc.stringMatching(/^[A-Za-zŠЖ海][A-Za-zŠЖ海 '.(-]{0,20}[a-z]$/u).map(cleanText),
        quality: fc.constantFrom(...NAME_QUALITIES),
        type: fc.constantFrom('alias', 'former', 'spelling'),
        language: fc.constantFrom('fr', 'ru'),
        assignedBy: clean,
        parts: fc.record({ family: clean, given: clean }),
      },
      { requiredKeys: ['text', 'quality', 'type'] },
    );
    const raw = fc.record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      names: fc.uniqueArray(name, { minLength: 1, selector: ({ text }) => text.toLowerCase() }),
      leading: fc.nat(),
      programmes: fc.uniqueArray(clean, { maxLength: 3 }),
      listedOn: some(day),
      updatedOn: some(day),
      authority: some(clean),
      country: some(fc.constantFrom('CZ', 'IR')),
      related: fc.array(fc.record({ type: clean, to: clean }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(raw, { minLength: 1, maxLength: 5 }), async (all) => {
        const collector = new Collector();
        for (const [at, { names, leading, ...one }] of all.entries()) {
          const typed = names.map(
            (name, nth): RawName => (nth === leading % names.length ? { ...name, type: 'primary' } : name),
          );
          collector.add({ id: `E ${at}`, ...one, names: typed });
        }
        const entries = collector.drain().flatMap((event) => ('entry' in event ? [event.entry] : []));
        expect(entries).toHaveLength(all.length);
        const lists = await openKeptLists();
        const id = await keepList(entries);
        expect(await entriesOf(file(await (await exportList(lists, id)).text()))).toEqual(entries);
        await lists.remove(id);
      }),
      runs(40),
    );
  });
});

async function textOf(of: ListFile): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of of.stream()) text += decoder.decode(bytes, { stream: true });
  return text;
}

async function entriesOf(of: ListFile): Promise<ListEntry[]> {
  const { reading } = await import('../reading.ts');
  return (await reading([of])).entries;
}
