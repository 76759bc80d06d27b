import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween, slipsInBeginning } from '../../../src/recognize/look-up/slips.ts';

test.each([
  ['zirconum', 'zirconium', 1],
  ['pnada', 'panda', 1],
  ['gamerdon', 'gamaredon', 2],
  ['panda', 'panda', 0],
  ['panda', 'typhoon', undefined],
])('%s for %s: %s', (typed, meant, slips) => {
  expect(slipsBetween(typed, meant, 2)).toBe(slips);
});

test('a word still being typed is held against beginnings', () => {
  expect(slipsInBeginning('zirkon', 'zirconium', 1)).toBe(1);
  expect(slipsInBeginning('typhoon', 'ty', 1)).toBeUndefined();
});

/** The same, said as slowly as it is defined. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowly(restA, b) + 1,
    slowly(a, restB) + 1,
    slowly(restA, restB) + Number(a.at(-1) !== b.at(-1)),
  ];
  if (a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowly(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('slips are those of the definition', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, meant, most) => {
      const slips = slowly(typed, meant);
      expect(slipsBetween(typed, meant, most)).toBe(slips <= most ? slips : undefined);
      const beginnings = Array.from({ length: meant.length + 1 }, (_, end) => meant.slice(0, end));
      const nearest = Math.min(...beginnings.map((beginning) => slowly(typed, beginning)));
      expect(slipsInBeginning(typed, meant, most)).toBe(nearest <= most ? nearest : undefined);
    }),
  );
});
