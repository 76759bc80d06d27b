import { expect, test } from 'vitest';
import { chart } from './chart.ts';
import { madeUpCell } from './made-up-cell.ts';
import { timesTable } from './scan-tables.ts';

const cells = [
  madeUpCell('ours', 10),
  madeUpCell('bare walk', 5, { found: 0 }),
  madeUpCell('mark.js', 5000, { share: 0.1, found: 1 }),
];

test('gives ours as a multiple of each, and marks what was reckoned', () => {
  const table = timesTable(cells);
  expect(table).toMatch(/2\.00 ×/);
  expect(table).toMatch(/1\/500/);
  expect(table).toMatch(/~5,000/);
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
