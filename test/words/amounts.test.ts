import { expect, test } from 'vitest';
import { sayBytes, sayDay, sayDuration } from '../../src/words/amounts.ts';

test('bytes are said in the unit that keeps them short', () => {
  expect(
    [0, 999, 1000, 1530, 12_300, 999_400, 5_000_000, 12_300_000, 1_500_000_000, 2e13].map(sayBytes),
  ).toEqual([
    '0 byte',
    '999 byte',
    '1 kB',
    '1.5 kB',
    '12 kB',
    '999 kB',
    '5 MB',
    '12 MB',
    '1.5 GB',
    '20,000 GB',
  ]);
});

test('a time is said in seconds, and a longer one in minutes', () => {
  expect([0, 1, 1.4, 89, 90, 600].map(sayDuration)).toEqual([
    '1 second',
    '1 second',
    '1 second',
    '89 seconds',
    '2 minutes',
    '10 minutes',
  ]);
});

test('a time is said as its day', () => {
  expect(sayDay(new Date(2026, 4, 7).getTime())).toBe('7 May 2026');
});
