import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packKeySets, piecesOf, setOf, unpackKeySets } from '../../../src/lists/names/key-set.ts';
import { mergeSieve } from '../../../src/lists/names/merge-sieve.ts';
import { packMerged, unpackMerged } from '../../../src/lists/names/merged.ts';
import { letsThrough, mayBegin } from '../../../src/recognize/sieve.ts';

const numbers = fc.uint32Array({ maxLength: 60 }).map((all) => setOf(all.map((one) => one & 0x3fffffff)));

test('sets come back as they were, in order and each number once', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.constantFrom(1, 8, 16_384), (keys, beginnings, pieces) => {
      const bytes = packKeySets({ pieces, keys, beginnings });
      expect(unpackKeySets(bytes)).toEqual({ pieces, keys, beginnings });
      expect(piecesOf(bytes)).toBe(pieces);
      expect([...keys]).toEqual([...new Set(keys)].toSorted((a, b) => a - b));
    }),
  );
});

test('bytes that break off are refused, not read as fewer', () => {
  const bytes = packKeySets({
    pieces: 4,
    keys: Uint32Array.of(5, 900, 77_000),
    beginnings: Uint32Array.of(3),
  });
  for (let length = 0; length < bytes.length; length += 1)
    expect(() => unpackKeySets(bytes.subarray(0, length))).toThrow(RangeError);
});

test('the merged sieve lets through all keys of all lists and of what is shipped, before it is kept and after', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(numbers, numbers), { maxLength: 4 }),
      numbers,
      numbers,
      (lists, keys, beginnings) => {
        const sets = lists.map(([its, begin]) => ({ keys: its, beginnings: begin }));
        const sieve = mergeSieve(sets, { keys: [...keys], beginnings: [...beginnings] });
        const again = unpackMerged(packMerged({ lists: [1, 300], sieve }));
        expect(again.lists).toEqual([1, 300]);
        for (const one of [sieve, again.sieve]) {
          for (const key of [keys, ...lists.map(([its]) => its)].flatMap((set) => [...set])) {
            expect(letsThrough(one, key)).toBe(true);
          }
          for (const hash of [beginnings, ...lists.map(([, begin]) => begin)].flatMap((set) => [...set])) {
            expect(mayBegin(one, hash)).toBe(true);
          }
        }
      },
    ),
  );
});
