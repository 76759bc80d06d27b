import { expect, test } from 'vitest';
import { type Check, disagreements, miscounts, without } from './check-finds.ts';
import { madeUpCell } from './made-up-cell.ts';

test('each name takes one of its like away', () => {
  expect(without(['a', 'b', 'a', 'c', 'a'], ['a', 'c', 'd'])).toEqual(['b', 'a', 'a']);
});

const check: Check = {
  browser: 'chromium',
  names: '2,400',
  contender: 'one regex',
  found: 5,
  written: 5,
  missed: [],
  wrong: [],
};

test('tells which names somebody missed or made up, though the count is right', () => {
  expect(disagreements([check])).toEqual([]);
  expect(disagreements([{ ...check, missed: ['Foo Bar'], wrong: ['Foo'] }])).toEqual([
    'chromium, 2,400 names: one regex; missed Foo Bar; found Foo where it isn’t',
  ]);
});

test('counts what was found on other pages, unless it was stopped, looks for nothing, or nothing is known', () => {
  const cells = [
    madeUpCell('ours', 10),
    madeUpCell('bare walk', 5, { found: 0 }),
    madeUpCell('mark.js', 5000, { share: 0.1, found: 1 }),
    madeUpCell('ours', 10, { names: 'shipped', found: 2 }),
  ];
  expect(miscounts(cells)).toEqual([]);
  expect(miscounts([...cells, madeUpCell('one regex', 3, { found: 4 })])).toEqual([
    'chromium, a page & more, 2,400 names: one regex found 4 of 5',
  ]);
});
