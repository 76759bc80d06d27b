import { expect, test } from 'vitest';
import { partialDate } from '../../src/profile/partial-date.ts';

test('reads years, months and days', () => {
  expect(partialDate('2022')).toEqual({ year: 2022 });
  expect(partialDate('2021-07')).toEqual({ year: 2021, month: 7 });
  expect(partialDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
});

test.each(['2023-02-29', '2021-13', '2021-7', '21-07-19', '2021-04-31', '2021-00', '19 July 2021', ''])(
  'refuses %s',
  (text) => {
    expect(partialDate(text)).toBeUndefined();
  },
);
