import { describe, expect, test } from 'vitest';
import { data } from '#data/ordinary-words.ts';
import type { EntryKind } from '../../../src/lists/entry.ts';
import { createListedNames } from '../../../src/lists/names/listed-names.ts';
import { frequencyOf } from '../../../src/lists/names/ordinary-words.ts';
import { entry } from './read-with-lists.ts';

const listedNames = createListedNames(frequencyOf(data));

function names(kind: EntryKind, ...all: Parameters<typeof entry>[1]): string[] {
  return listedNames(entry(kind, all)).map(({ text, class: its }) => `${text}: ${its}`);
}

test.each<[string, string[]]>([
  ['Zarnovan Trading LLC', ['Zarnovan Trading, LLC: company', 'Zarnovan Trading: trade-name']],
  [
    'Open Joint Stock Company Zarnovan Avia Service',
    ['Open Joint Stock Company Zarnovan Avia Service: company', 'Zarnovan Avia Service: company'],
  ],
  ['ZARNOVAN S.A.R.L.', ['ZARNOVAN, S.A.R.L.: trade-name', 'ZARNOVAN: trade-name']],
  [
    'Zarnovan Metals Co. (Pvt) Ltd.',
    ['Zarnovan Metals, Co. (Pvt), Ltd.: company', 'Zarnovan Metals: trade-name'],
  ],
  ['ООО Зарнован Металл', ['ООО Зарнован Металл: company', 'Зарнован Металл: trade-name']],
  ['Ltd', ['Ltd: acronym']],
  ['Play', ['Play: short']],
  ['Rust Closed Joint-Stock Company', ['Rust, Closed, Joint-Stock, Company: trade-name', 'Rust: short']],
  ['INDONESIA', ['INDONESIA: short']],
  ['Ministry of Public Security', ['Ministry of Public Security: short']],
  ['Main Harbour Directorate', ['Main Harbour Directorate: short']],
  ['Ministry of Zarnovan Oil', ['Ministry of Zarnovan Oil: company']],
  ['Revolutionary Guard Corps of the North', ['Revolutionary Guard Corps of the North: company']],
  ['GX', []],
])('the names of a company: %s', (text, wanted) => {
  expect(names('organization', text)).toEqual(wanted);
});

describe('the names of a person', () => {
  test('with what comes between left out, and the article', () => {
    expect(names('person', 'Ismet Rahim AL-DHURQANI')).toEqual([
      'Ismet Rahim AL-DHURQANI: personal',
      'Ismet AL-DHURQANI: personal',
      'Ismet DHURQANI: personal',
      'Ismet ALdhurqani: personal',
    ]);
  });

  test('of common parts alone are common, and so is what is weak', () => {
    expect(names('person', 'Ali HASSAN')).toEqual(['Ali HASSAN: common-personal']);
    expect(names('person', { text: 'Ismet Dhurqani', quality: 'weak' })).toEqual([
      'Ismet Dhurqani: common-personal',
    ]);
  });

  test('are as the list takes them apart, or as they stand', () => {
    expect(names('person', 'DHURQANI, Ismet')).toEqual(['Ismet DHURQANI: personal']);
    expect(names('person', 'ismet dhurqani')).toEqual(['Ismet Dhurqani: personal']);
    expect(
      names('person', { text: 'Ismet van Dhurqa', parts: { family: 'van Dhurqa', given: 'Ismet' } }),
    ).toEqual(['Ismet van Dhurqa: personal']);
  });

  test('are none where only initials or a title stand beside a family name', () => {
    expect(names('person', 'I. R. Dhurqani')).toEqual([]);
    expect(names('person', 'Hutch')).toEqual(['Hutch: short']);
  });
});

test('of several that look alike the one counts that needs least', () => {
  expect(
    names('organization', { text: 'ZARNOVAN AVIA SERVICE', quality: 'weak' }, 'Zarnovan Avia Service'),
  ).toEqual(['Zarnovan Avia Service: company']);
});
