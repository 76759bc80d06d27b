import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../data/tools/draw.ts';

const all = Array.from({ length: 500 }, (_, at) => at);

test('the same seed draws the same, another seed others', () => {
  expect(draw(all, 60, 7)).toEqual(draw(all, 60, 7));
  expect(draw(all, 60, 8)).not.toEqual(draw(all, 60, 7));
});

test('nothing is drawn twice, and no more than there is', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(200), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (size, count, seed) => {
      const some = all.slice(0, size);
      const drawn = draw(some, count, seed);
      expect(drawn.length).toBe(Math.min(size, count));
      expect(new Set(drawn).size).toBe(drawn.length);
    }),
  );
});

test('every place is drawn about as often as any other', () => {
  const times = new Array<number>(20).fill(0);
  for (let seed = 0; seed < 4000; seed += 1)
    for (const at of draw(all.slice(0, 20), 5, seed)) times[at] = (times[at] ?? 0) + 1;
  // 1,000 are to be expected of each.
  expect(Math.min(...times)).toBeGreaterThan(850);
  expect(Math.max(...times)).toBeLessThan(1150);
});
