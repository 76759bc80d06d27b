import { expect, test } from 'vitest';
import type { ContenderName } from './contenders/names.ts';
import { figuresTable } from './figures-table.ts';
import { madeUpCell } from './made-up-cell.ts';
import { LARGE, MIDDLE } from './pages.ts';
import { scanFigures } from './scan-figures.ts';

const cell = (contender: ContenderName, time: number, names = '2,400') =>
  madeUpCell(contender, time, { page: LARGE, bytes: 1_000_000, names });

const others = [
  cell('bare walk', 5, '–'),
  cell('ours', 14, '1,000,000'),
  cell('regex a name', 500),
  cell('one regex', 40),
  cell('mark.js', 12_000),
];

test('holds ours to the limit, to itself with a longer list, and to each of the others', () => {
  const figures = scanFigures([cell('ours', 10), ...others]);
  expect(figures.map(({ spread, limit }) => [spread.median, limit])).toEqual([
    [2, 2],
    [1.4, 1.5],
    [1 / 50, 1 / 50],
    [1 / 4, 1 / 5],
    [1 / 1200, 1 / 1000],
  ]);
});

test('asks nothing of smaller pages, and only what was measured of large ones', () => {
  expect(scanFigures([madeUpCell('ours', 10, { page: MIDDLE, bytes: 999_999 })])).toEqual([]);
  expect(scanFigures([cell('ours', 10)])).toEqual([]);
  const manual = { page: 'a manual', bytes: 5_000_000 };
  const walk = madeUpCell('bare walk', 5, { ...manual, names: '–' });
  const regex = madeUpCell('one regex', 5, manual);
  expect(scanFigures([madeUpCell('ours', 20, manual), walk, regex])).toHaveLength(1);
});

test('says a share as a fraction, and whether it was kept', () => {
  const lines = figuresTable(scanFigures([cell('ours', 10), ...others])).split('\n');
  expect(lines.find((line) => line.includes('of regex a name'))).toMatch(/ 1\/50 .* 1\/50 +kept$/);
  expect(lines.find((line) => line.includes('of one regex'))).toMatch(/ 1\/4 .* 1\/5 +MISSED$/);
  expect(lines.find((line) => line.includes('of mark.js'))).toMatch(/ 1\/1,200 .* 1\/1,000 +kept$/);
});
