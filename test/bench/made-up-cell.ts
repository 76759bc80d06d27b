import type { Cell } from './cell.ts';
import type { ContenderName } from './contenders/names.ts';

/** For tests: a cell of which all times are the same. */
export function madeUpCell(contender: ContenderName, time: number, more: Partial<Cell> = {}): Cell {
  const spread = { median: time, low: time, high: time, runs: 3 };
  return {
    browser: 'chromium',
    page: 'a page & more',
    bytes: 1000,
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
