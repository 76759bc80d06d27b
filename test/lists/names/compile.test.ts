import fc from 'fast-check';
import { expect, test } from 'vitest';
import { data } from '#data/ordinary-words.ts';
import type { EntryKind, ListEntry } from '../../../src/lists/entry.ts';
import { NamesCompiler } from '../../../src/lists/names/compile.ts';
import { entryId, positionAmongAll } from '../../../src/lists/names/entry-id.ts';
import { findEntries } from '../../../src/lists/names/find-entries.ts';
import { createListedNames } from '../../../src/lists/names/listed-names.ts';
import { frequencyOf } from '../../../src/lists/names/ordinary-words.ts';
import { buildNameIndex } from '../../../src/recognize/build-name-index.ts';
import type { IndexedName, IndexedProfile } from '../../../src/recognize/name-index-data.ts';
import { readPassages } from '../../../src/recognize/reading.ts';
import { runs } from '../../runs.ts';
import { compiled, entry, readWithLists } from './read-with-lists.ts';

const listedNames = createListedNames(frequencyOf(data));

const words = fc.constantFrom(
  'Zarnovan',
  'ZARNOVAN',
  'Ali',
  'Mohammed',
  'al-Dhurqani',
  'Yevlon',
  'Viktorovich',
  'Praskovin',
  'Wang',
  'Wei',
  'Bank',
  'Gold',
  'Trading',
  'LLC',
  'Co.',
  'Ltd.',
  'JSC',
  'Telmir',
  'of',
  'and',
  '&',
  'Mercury',
  'GSX',
  'FHX-771',
  'Łęcki',
  'İlhan',
  "O'Varlo",
  'Гелий',
  'Прасковин',
  'محمد',
  '扎诺万',
  '石油',
  '公司',
  'ﬁnlo',
  'ＦＵＬＬ',
  'J.',
);
const nameText = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const listName = fc.record({
  text: nameText,
  quality: fc.constantFrom('strong' as const, 'weak' as const, 'unknown' as const),
});
const kind = fc.constantFrom<EntryKind>('group', 'person', 'organization', 'operation', 'tool', 'unknown');
const entries = fc
  .array(fc.tuple(kind, fc.array(listName, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 12 })
  .map((all) => all.map(([its, names], at) => entry(its, names, `ref-${at}`)));
const between = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  ' met ',
  ' and the Treasury sanctioned ',
  '\u00a0',
  '-',
  ' (',
  ') ',
  '’s ',
  'x',
);
/** Names of these entries, by any numbers, with something between two of them. */
const passagesOf = (all: readonly ListEntry[]): fc.Arbitrary<string[]> => {
  const texts = all.flatMap(listedNames).map(({ text }) => text);
  const written = texts.length > 0 ? fc.oneof(fc.constantFrom(...texts), nameText) : nameText;
  const passage = fc
    .array(fc.tuple(written, between), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));
  return fc.array(passage, { minLength: 1, maxLength: 4 });
};
const listsAndPassages = fc
  .tuple(entries, entries)
  .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), passagesOf([...one, ...other])));

/** All names of all lists in one index, as if a page held them: nothing is cut, sifted or asked for. */
function readWithAll(
  lists: readonly { id: number; entries: readonly ListEntry[] }[],
  passages: readonly string[],
) {
  const profiles: IndexedProfile[] = [];
  const names: IndexedName[] = [];
  for (const { id: list, entries: all } of lists) {
    for (const [position, one] of all.entries()) {
      const profile = positionAmongAll({ list, position });
      const { kind: its } = one;
      profiles[profile] = {
        id: entryId({ list, position }),
        kind: its === 'unknown' ? 'organization' : its,
        list,
        related: [],
      };
      for (const name of listedNames(one)) names.push({ profile, ...name });
    }
  }
  return readPassages(buildNameIndex({ profiles, names, others: [] }), passages);
}

test('a page that asks for names by their keys marks what it would mark with all names at hand', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(listsAndPassages, async ([one, other, passages]) => {
      const wanted = readWithAll(
        [
          { id: 1, entries: one },
          { id: 7, entries: other },
        ],
        passages,
      );
      found += wanted.flat().length;
      expect(await readWithLists([compiled(1, one), compiled(7, other)], passages)).toEqual(wanted);
    }),
    runs(200),
  );
  expect(found).toBeGreaterThan(300);
});

test('every name is found by its exact form, whatever its case, and every entry by its reference', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async (all) => {
      const { named } = compiled(3, all);
      for (const [position, one] of all.entries()) {
        const id = entryId({ list: 3, position });
        expect(await findEntries([named], one.id.toUpperCase())).toContain(id);
        for (const { text } of listedNames(one)) {
          // Two signs in a row, as in `Co. & Sons`, are wider than any gap that a scan looks across.
          if (!/[^\p{L}\p{N}\s]\s+[^\p{L}\p{N}\s]/u.test(text))
            expect(await findEntries([named], text)).toContain(id);
        }
      }
    }),
    runs(60),
  );
});

test('names are cut into more pieces as there are more, none of them large', () => {
  const compiler = new NamesCompiler();
  for (let at = 0; at < 3000; at += 1) {
    compiler.add(
      at,
      entry('organization', [`${word(at)} ${word(at * 7)} Petroleum Trading Holding`], `E-${at}`),
    );
  }
  const pieces = [...compiler.finish().pieces];
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.map(([at]) => at)).toEqual(pieces.map((_, at) => at));
  for (const [, bytes] of pieces) expect(bytes.length).toBeLessThan(64 * 1024);
});

/** Another word for each number. */
function word(at: number): string {
  return [...at.toString(10)]
    .map((digit) => 'KaLoMiNuPeRaSiToVuZe'.slice(Number(digit) * 2, Number(digit) * 2 + 2))
    .join('')
    .toLowerCase();
}
