import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { mayNameByEveryday } from '../../src/recognize/everyday-cues.ts';
import { generalCues, groupCues } from '../../src/recognize/general-cues.ts';
import { openNameStore, storeNames } from '../../src/recognize/name-store.ts';
import { readPassages } from '../../src/recognize/reading.ts';
import { runs } from '../runs.ts';

const index = buildNameIndex({
  profiles: [
    { id: 'castle', kind: 'group', related: [1] },
    { id: 'iron', kind: 'group', related: [0] },
  ],
  names: [
    { profile: 0, class: 'everyday', text: 'Castle' },
    { profile: 1, class: 'everyday', text: 'Iron Mask' },
  ],
  others: [],
});

const cue = fc
  .constantFrom(...Object.values(generalCues).flat(), ...groupCues)
  .map((one) => one.replaceAll('*', ''));
const name = fc.constantFrom('Castle', 'CASTLE', 'castle', 'Iron Mask', 'IRON MASK');
const filler = fc.constantFrom('they said that', 'in the morning', 'Nobody', 'was there.', 'computer', '\n');
const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: filler }, cue, name), { maxLength: 12 })
  .map((parts) => parts.join(' '));

test('words of every day are likely names only where a text has one of their cues', () => {
  let likely = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const found = readPassages(index, texts).flat();
      if (found.every(({ certainty }) => certainty === 'possible')) return;
      likely += 1;
      expect(texts.some(mayNameByEveryday)).toBe(true);
    }),
    runs(3000),
  );
  expect(likely).toBeGreaterThan(0);
});

test('a key is of words of every day only where nothing else is looked for by it, and they have no cues of their own', () => {
  const stored = storeNames({
    profiles: [{ id: 'one', kind: 'group', related: [] }],
    names: [
      { profile: 0, class: 'everyday', text: 'Castle' },
      { profile: 0, class: 'everyday', text: 'Mask' },
      { profile: 0, class: 'ordinary', text: 'Mask' },
      { profile: 0, class: 'everyday', text: 'Lead', for: ['paint'] },
    ],
    others: ['Mask'],
  });
  const keys = Object.keys(stored.keys).map(Number);
  const shared = openNameStore(stored)(keys);
  const castle = keys.filter((key) => stored.keys[key]?.includes(0));
  expect(shared.keys).toHaveLength(3);
  expect(shared.everydayKeys).toEqual(castle);
});

test('most texts have none of them', () => {
  for (const plain of ['Play with us.', 'The castle in the morning', 'Save with our app', 'computer games'])
    expect(mayNameByEveryday(plain)).toBe(false);
});
