import { expect, test } from 'vitest';
import { difference, spreadOf } from './statistics.ts';

test('the median is between the two in the middle, the spread is the quartiles', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25, runs: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7, runs: 1 });
});

test('no values have no spread', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('a difference is as wide as both series together', () => {
  const more = { median: 10, low: 8, high: 13, runs: 9 };
  const less = { median: 4, low: 3, high: 6, runs: 7 };
  expect(difference(more, less)).toEqual({ median: 6, low: 2, high: 10, runs: 7 });
});
