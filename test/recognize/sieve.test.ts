import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letsThrough, mayBegin, packSieve, sieveOf, unpackSieve } from '../../src/recognize/sieve.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 30 - 1 }), { maxLength: 300 });

test('every key and every beginning is let through, packed or not', () => {
  fc.assert(
    fc.property(numbers, numbers, (keys, beginnings) => {
      const sieve = unpackSieve(packSieve(sieveOf(keys, beginnings)));
      for (const one of keys) expect(letsThrough(sieve, one)).toBe(true);
      for (const one of beginnings) expect(mayBegin(sieve, one)).toBe(true);
    }),
  );
});

test('of other keys one in eighteen is at most, of other beginnings one in sixteen', () => {
  const spread = (from: number, size: number, by: number): number[] =>
    Array.from({ length: size }, (_, at) => Math.imul(at + from, by) >>> 2);
  const own = spread(1, 5000, 0x85ebca6b);
  const sieve = sieveOf(own, own);
  const others = spread(10_000, 100_000, 0xc2b2ae35);
  const keys = others.filter((one) => letsThrough(sieve, one)).length;
  const beginnings = others.filter((one) => mayBegin(sieve, one)).length;
  expect(keys).toBeGreaterThan(0);
  expect(keys / others.length).toBeLessThan(1 / 18);
  expect(beginnings).toBeGreaterThan(0);
  expect(beginnings / others.length).toBeLessThan(1 / 16);
});

test('a sieve of no names lets nothing through', () => {
  const sieve = sieveOf([], []);
  expect(letsThrough(sieve, 42)).toBe(false);
  expect(mayBegin(sieve, 42)).toBe(false);
});
