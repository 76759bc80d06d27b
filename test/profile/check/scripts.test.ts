import { expect, test } from 'vitest';
import { misfit, mixedWords } from '../../../src/profile/check/scripts.ts';

test('tells of words that mix letters that look alike', () => {
  expect(mixedWords('die Gruppe \u0410PT31')).toEqual([
    '"\u0410PT" mixes letters that look alike: PT (Latin), \u0410 (Cyrillic)',
  ]);
  expect(mixedWords('\u039fil Rig')).toEqual([
    '"\u039fil" mixes letters that look alike: il (Latin), \u039f (Greek)',
  ]);
  expect(mixedWords('Юp\u0438й')).toHaveLength(1);
});

test.each([
  'APT31',
  'группа APT31',
  'APT-группа',
  'Šćepan Müller',
  'µTorrent',
  '赵光宗(Zhao)',
  'Ким Ир',
  'Ο Άρης',
])('leaves %s', (text) => {
  expect(mixedWords(text)).toEqual([]);
});

test.each([
  ['Zhao Guangzong', 'Latn'],
  ['Čao Kuang-cung', 'Latn'],
  ['Łukasz O\u2019Neill', 'Latn'],
  ['Gal\u02bbad', 'Latn'],
  ['404', 'Latn'],
  ['赵光宗', 'Hans'],
  ['趙光宗', 'Hant'],
  ['APT31组织', 'Hans'],
  ['Чжао Гуанцзун', 'Cyrl'],
  ['группа APT31', 'Cyrl'],
  ['박진혁', 'Kore'],
  ['朴鎭赫', 'Kore'],
  ['ラザルス・グループ', 'Jpan'],
  ['مدی', 'Arab'],
  ['חץ', 'Hebr'],
] as const)('takes %s for %s', (text, script) => {
  expect(misfit(text, script)).toBeUndefined();
});

test.each([
  ['Чжао', 'Latn', '"Чжао" is not all Latn: Чжао'],
  ['APT31 группа', 'Latn', '"APT31 группа" is not all Latn: группа'],
  ['Zhao Guangzong', 'Hans', '"Zhao Guangzong" has no letter that is Hans'],
  ['Zhao', 'Cyrl', '"Zhao" has no letter that is Cyrl'],
  ['赵光宗', 'Cyrl', '"赵光宗" is not all Cyrl: 赵光宗'],
  ['박진혁', 'Jpan', '"박진혁" is not all Jpan: 박진혁'],
  ['ラザルス', 'Hans', '"ラザルス" is not all Hans: ラザルス'],
] as const)('does not take %s for %s', (text, script, reason) => {
  expect(misfit(text, script)).toBe(reason);
});
