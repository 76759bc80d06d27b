import { expect, test } from 'vitest';
import { chart } from './chart.ts';
import type { ContenderName } from './contenders/names.ts';
import { type Cell, disagreements } from './scan.ts';
import { timesTable } from './scan-tables.ts';

function cell(contender: ContenderName, time: number, more: Partial<Cell> = {}): Cell {
  const spread = { median: time, low: time, high: time, runs: 3 };
  return {
    browser: 'chromium',
    page: 'a page & more',
    names: contender === 'bare walk' ? '–' : '2,400',
    contender,
    scan: spread,
    paint: spread,
    total: spread,
    longestTask: spread,
    prepare: 1,
    first: time,
    found: 5,
    planted: 5,
    share: 1,
    ...more,
  };
}

const cells = [
  cell('ours', 10),
  cell('bare walk', 5, { found: 0 }),
  cell('mark.js', 5000, { share: 0.1, found: 1 }),
];

test('gives ours as a multiple of each, and marks what was reckoned', () => {
  const table = timesTable(cells);
  expect(table).toMatch(/2\.00 ×/);
  expect(table).toMatch(/1\/500/);
  expect(table).toMatch(/~5,000/);
});

test('tells who found something else, unless it was stopped or looks for nothing', () => {
  expect(disagreements(cells)).toEqual([]);
  expect(disagreements([...cells, cell('one regex', 3, { found: 4 })])).toEqual([
    'chromium, a page & more, 2,400 names: one regex found 4 of 5',
  ]);
});

test('draws a longer bar for who takes longer', () => {
  const svg = chart(cells);
  const widths = [...svg.matchAll(/<rect x="250"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  const [ours = 0, walk = 0, mark = 0] = widths;
  expect(walk).toBeLessThan(ours);
  expect(ours).toBeLessThan(mark);
  expect(svg).toContain('a page &amp; more');
});
