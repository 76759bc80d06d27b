import { expect, test } from 'vitest';
import type { ReaderName } from '../../src/profile/reader-profile.ts';
import { byAssigner } from '../../src/words/by-assigner.ts';

function name(text: string, assignedBy: string, more: Partial<ReaderName> = {}): ReaderName {
  return { text, script: 'Latn', assignedBy, sources: ['a'], ...more };
}

function told(...names: ReaderName[]) {
  return byAssigner({ name: 'Cedar Owl', names }).map(({ by, names: of }) => [
    by,
    of.map(({ text }) => text),
  ]);
}

test('names stand by who uses them, as these come first', () => {
  expect(told(name('Amber Tern', 'Vendor X'), name('T-7', 'Vendor Y'), name('Tern', 'Vendor X'))).toEqual([
    ['Vendor X', ['Amber Tern', 'Tern']],
    ['Vendor Y', ['T-7']],
  ]);
});

test('a name that was given up comes after the one in use', () => {
  expect(told(name('TIN', 'Vendor X', { until: '2023-04' }), name('Amber Gale', 'Vendor X'))).toEqual([
    ['Vendor X', ['Amber Gale', 'TIN']],
  ]);
});

test('names in other scripts stand with those who use them, spellings by rule do not', () => {
  expect(
    told(
      name('Кедр', 'Russian press', { script: 'Cyrl', lang: 'ru' }),
      name('Kedr', 'Russian press'),
      name('Cedr', 'by rule', { respelling: { of: 'Kedr', rule: 'Czech transcription' } }),
    ),
  ).toEqual([['Russian press', ['Kedr', 'Кедр']]]);
});
