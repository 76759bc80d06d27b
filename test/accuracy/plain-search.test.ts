import { expect, test } from 'vitest';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { plainSearch } from './plain-search.ts';
import { cutText } from './text-passages.ts';

const find = plainSearch(
  buildNameIndex({
    profiles: [
      { id: 'a', kind: 'group', related: [] },
      { id: 'b', kind: 'group', related: [] },
    ],
    others: [],
    names: [
      { profile: 0, class: 'ordinary', text: 'Tungsten' },
      { profile: 0, class: 'ordinary', text: 'Tungsten Wombat' },
      { profile: 1, class: 'coined', text: 'TUNGSTEN' },
      { profile: 1, class: 'coined', text: 'C.R+M' },
    ],
  }),
);

const found = (text: string) =>
  find({ id: 1, text, passages: cutText(text) }).map(
    ({ start, end, profiles }) => `${text.slice(start, end)}: ${profiles.join(' ')}`,
  );

test('finds whole words in any case, the longest first', () => {
  expect(found('the metal tungsten; TUNGSTEN  wombat, tungstens, x_tungsten')).toEqual([
    'tungsten: a b',
    'TUNGSTEN  wombat: a',
  ]);
});

test('takes every character of a name as it is', () => {
  expect(found('C.R+M and CxRRM')).toEqual(['C.R+M: b']);
});

test('finds nothing where there are no names', () => {
  expect(
    plainSearch(buildNameIndex({ profiles: [], names: [], others: [] }))({
      id: 1,
      text: 'a',
      passages: cutText('a'),
    }),
  ).toEqual([]);
});
