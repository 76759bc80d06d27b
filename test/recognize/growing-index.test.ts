import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allNames, writtenName } from '../../src/recognize/build-name-index.ts';
import { createGrowingIndex } from '../../src/recognize/growing-index.ts';
import { indexNames, keyOf, lookUp, type NameIndex } from '../../src/recognize/name-index.ts';
import type { WrittenName } from '../../src/recognize/name-index-data.ts';
import { runs } from '../runs.ts';
import { sampleData } from './names.ts';

const shipped = allNames(sampleData).map(writtenName);

/** Of few letters and lengths, so that many begin alike, and some are as long as others. */
const made = fc
  .record({
    text: fc.stringMatching(/^[ab]{1,2}( [ab]{1,6})?( [ab]{1,2})?$/),
    profile: fc.nat(3),
    swapped: fc.boolean(),
    endings: fc.nat(2),
    endingRequired: fc.boolean(),
  })
  .map(
    ({ text, profile, ...form }): WrittenName => ({
      profile,
      class: 'coined',
      text: text.toUpperCase(),
      forms: [{ text, ...form }],
    }),
  );

/** All that a scan sees of the forms under a key, in its order. */
function chainOf(index: NameIndex, key: number): unknown[] {
  const chain = [];
  for (let form = lookUp(index, key); form >= 0; form = index.nextForm[form] ?? -1) {
    chain.push({
      name: index.names[index.formNames[form] ?? -1]?.text,
      text: String.fromCharCode(...index.formUnits.slice(index.formStarts[form], index.formStarts[form + 1])),
      swapped: index.formSwapped[form],
      endings: index.formEndings[form],
      endingRequired: index.formEndingRequired[form],
    });
  }
  return chain;
}

test('an index that grew by drops is as one of all names at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(fc.constantFrom(...shipped), made), { maxLength: 12 }), { maxLength: 8 }),
      (drops) => {
        const { index, add } = createGrowingIndex([]);
        for (const drop of drops) add(drop);
        const all = drops.flat();
        const atOnce = indexNames([], all);
        for (const key of [1, ...all.flatMap((name) => name.forms.map(keyOf))])
          expect(chainOf(index, key)).toEqual(chainOf(atOnce, key));
      },
    ),
    runs(300),
  );
});
