import { expect, test } from 'vitest';
import { europeanDay, isOver, isoDay, usDay } from '../../../src/lists/input/days.ts';

test('days as each list writes them', () => {
  expect(isoDay('2024-02-29T10:00:00Z')).toBe('2024-02-29');
  expect(usDay('05/06/2024')).toBe('2024-05-06');
  expect(europeanDay('05/06/2024')).toBe('2024-06-05');
  expect(europeanDay('13-Feb-2026')).toBe('2026-02-13');
  expect(europeanDay('3-9-2026')).toBe('2026-09-03');
});

test('what is over is past as a whole', () => {
  const year = new Date().getUTCFullYear();
  const said = [
    '2011',
    '2011-12',
    '2011-12-31T10:00',
    `${year}`,
    `${year}-12-31`,
    '9999-12-31',
    'soon',
    undefined,
  ];
  expect(said.map(isOver)).toEqual([true, true, true, false, false, false, false, false]);
});

test.each([
  '',
  'since 2020',
  '2024',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '20240101',
])('%s is no day', (text) => {
  expect(isoDay(text)).toBeUndefined();
});

test('a day of which only the year is known is none', () => {
  expect(europeanDay('00/00/1980')).toBeUndefined();
  expect(europeanDay('dd/mm/1945')).toBeUndefined();
});
