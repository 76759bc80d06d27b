import { expect, test } from 'vitest';
import type { Name } from '../../src/profile/types.ts';
import { collisions, compileIndex } from '../../src/recognize/compile-index.ts';
import { sampleName as name, sampleNamed, sampleProfile } from '../profile/sample.ts';

test('a name of two profiles is a collision where either needs no evidence, however it is written', () => {
  const heron = sampleNamed('heron', name('Grey Heron', 'coined'));
  const egret = sampleNamed('egret', name('Egret', 'coined'), name('GREY-HERON', 'coined'));
  expect(collisions([heron, egret])).toEqual([
    { text: 'GREY-HERON', field: 'names[1]', profiles: ['heron', 'egret'] },
  ]);
});

test('a name of two profiles that both ask for evidence is none', () => {
  const one = sampleNamed('hubei', name('HSSD', 'acronym'));
  const other = sampleNamed('hainan', name('HSSD', 'acronym'));
  expect(collisions([one, other])).toEqual([]);
});

test('a page is given names and ties, but nothing that a reader would be shown', () => {
  const profile = sampleProfile('heron', {
    names: [name('Grey Heron', 'coined'), name('Bird', 'unmarked')],
    statements: [{ topic: 'background', text: 'It was first seen in spring.', sources: ['notice'] }],
  });
  expect(compileIndex([profile])).toEqual({
    profiles: [{ id: 'heron', kind: 'group', related: [] }],
    names: [{ profile: 0, class: 'coined', text: 'Grey Heron' }],
    others: [],
  });
});

test('entries come after profiles, with the spellings that find something of their own', () => {
  const listed = (text: string, nameClass: Name['evidence']['class']) => ({
    text,
    evidence: { class: nameClass },
  });
  const profile = sampleProfile('heron', { names: [name('Grey Heron', 'coined')] });
  const index = compileIndex(
    [profile],
    [
      { id: 'ref-ups', names: [listed('UPS', 'unmarked')] },
      {
        id: 'ref-sea-hare',
        names: [
          listed('SEA HARE', 'coined'),
          listed('SeaHare', 'coined'),
          listed('APT-C-77', 'code'),
          listed('MuddyHare', 'coined'),
        ],
      },
    ],
  );
  expect(index.profiles.map(({ id }) => id)).toEqual(['heron', 'ref-sea-hare']);
  expect(index.names.map(({ profile: at, text }) => [at, text])).toEqual([
    [0, 'Grey Heron'],
    [1, 'SEA HARE'],
    [1, 'APT-C-77'],
    [1, 'MuddyHare'],
  ]);
});

test('names that a text may write alike collide, however they are entered', () => {
  const named = (id: string, text: string) => sampleNamed(id, name(text, 'coined'));
  for (const [one, other] of [
    ['APT31', 'APT 31'],
    ['Grey Heron', 'Grey-Heron'],
    ['TEMP.Heron', 'Temp Heron'],
  ] as const) {
    expect(collisions([named('first', one), named('second', other)]), other).toHaveLength(1);
  }
  expect(collisions([named('first', 'Grey Heron'), named('second', 'Grey Herons')])).toEqual([]);
});
