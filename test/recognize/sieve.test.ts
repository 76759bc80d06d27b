import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letsThrough, packSieve, sieveOf, unpackSieve } from '../../src/recognize/sieve.ts';

const key = fc.integer({ min: 1, max: 2 ** 30 - 1 });

test('every key is let through, packed or not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 300 }), (keys) => {
      const sieve = unpackSieve(packSieve(sieveOf(new Set(keys))));
      for (const one of keys) expect(letsThrough(sieve, one)).toBe(true);
    }),
  );
});

test('of other keys one in eighteen is at most', () => {
  const sieve = sieveOf(
    new Set(Array.from({ length: 5000 }, (_, at) => Math.imul(at + 1, 0x85ebca6b) >>> 2)),
  );
  const others = Array.from({ length: 100_000 }, (_, at) => Math.imul(at + 10_000, 0xc2b2ae35) >>> 2);
  const through = others.filter((one) => letsThrough(sieve, one)).length;
  expect(through).toBeGreaterThan(0);
  expect(through / others.length).toBeLessThan(1 / 18);
});

test('a sieve of no names lets nothing through', () => {
  expect(letsThrough(sieveOf(new Set()), 42)).toBe(false);
});
