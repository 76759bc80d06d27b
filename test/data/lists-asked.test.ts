import { expect, test } from 'vitest';
import { asked } from '../../data/tools/lists/asked.ts';

test.each([
  ['inspect a b', { inspect: ['a', 'b'] }],
  ['convert a b --to jsonl', { convert: ['a', 'b'] }],
  ['convert --to jsonl a', { convert: ['a'] }],
  ['pairs a', { pairs: ['a'] }],
  ['compare a b', { compare: ['a'], with: ['b'] }],
  ['compare a --with b', { compare: ['a'], with: ['b'] }],
  ['compare a b --with c', { compare: ['a', 'b'], with: ['c'] }],
  ['compare a b --with c d', { compare: ['a', 'b'], with: ['c', 'd'] }],
  ['compare a --with=c d', { compare: ['a'], with: ['c', 'd'] }],
])('%s', (line, meant) => {
  expect(asked(line.split(' '))).toEqual(meant);
});

test.each([
  '',
  'look a',
  'inspect',
  'inspect a --to jsonl',
  'inspect a --with b',
  'convert a',
  'convert a --to xml',
  'convert a --to jsonl --to jsonl',
  'convert a --to jsonl --with b',
  'compare a',
  'compare a b c',
  'compare a b --to jsonl',
  'compare --with a b',
  'compare a --with b --with c',
  'compare a --with',
  'pairs',
  'inspect a --fast',
])('%j is not meant', (line) => {
  expect(asked(line === '' ? [] : line.split(' '))).toHaveProperty('wrong');
});
