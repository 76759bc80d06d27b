import { expect, test } from 'vitest';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { coreOf, knownNames } from './known-names.ts';

const isKnown = knownNames(
  buildNameIndex({
    profiles: [{ id: 'a', kind: 'group', related: [] }],
    others: [],
    names: [
      { profile: 0, class: 'code', text: 'APT9901' },
      { profile: 0, class: 'coined', text: 'Crimson Wombat' },
      { profile: 0, class: 'ordinary', text: 'Tungsten Group' },
      { profile: 0, class: 'ordinary', text: 'The Hackers' },
    ],
  }),
);

test.each([
  ['CRIMSON WOMBAT', 'whatever the case'],
  ['APT 9901', 'in any written form'],
  ['the Crimson Wombat group', 'inside the labelled words'],
  ['Tungsten', 'without the generic words of the data’s name'],
  ['Tungsten hackers', 'with other generic words'],
])('%s is known: %s', (surface) => {
  expect(isKnown(surface)).toBe(true);
});

test.each([
  ['Crimson', 'a part of a name'],
  ['APT99011', 'a name inside a word'],
  ['Wolfram', 'another name'],
  ['hackers', 'nothing but generic words'],
  ['the group', 'nothing but generic words'],
])('%s is not known: %s', (surface) => {
  expect(isKnown(surface)).toBe(false);
});

test('the core of a name leaves generic words out at its end only', () => {
  expect(coreOf('The Équation Group')).toBe('equation');
  expect(coreOf('Group Tungsten APT actors')).toBe('group tungsten');
  expect(coreOf('the hackers')).toBe('');
});
