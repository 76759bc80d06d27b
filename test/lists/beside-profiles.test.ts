import { expect, test } from 'vitest';
import { namesToMark, uncurated } from '../../src/lists/beside-profiles.ts';
import type { BaseId, ReferenceEntry } from '../../src/profile/reference.ts';
import { sampleName as name, sampleProfile } from '../profile/sample.ts';

function entry(id: string, listings: Partial<Record<BaseId, string[]>>): ReferenceEntry {
  const listed = Object.entries(listings).map(([base, names]) => ({
    base: base as BaseId,
    id: `${base}-${id}`,
    url: `https://${base}.example/`,
    names,
  }));
  return { id, name: listed[0]?.names[0] ?? '', listings: listed };
}
const heron = sampleProfile('heron', {
  names: [name('Grey Heron', 'coined'), name('Copper', 'ordinary')],
  knowledgeBases: [{ base: 'MISP', id: 'misp-known', url: 'https://misp.example/', sources: ['notice'] }],
});
const marked = (...entries: ReferenceEntry[]) =>
  namesToMark(entries, [heron], (text) => ({ class: text.length > 4 ? 'coined' : 'ordinary' })).map(
    ({ id, names }) => `${id}: ${names.map(({ text }) => text).join(', ')}`,
  );

test('an actor that has a profile is left out, by its id and by its leading name', () => {
  const entries = [
    entry('known', { misp: ['Amber Tern'] }),
    entry('heron', { attack: ['Tern'], misp: ['GREY-HERON'] }),
    entry('copper', { misp: ['Copper'] }),
  ];
  expect(uncurated(entries, [heron]).map(({ id }) => id)).toEqual(['copper']);
});

test('a coined name of a profile is left to it, an ordinary word may be meant for either', () => {
  expect(marked(entry('fox', { misp: ['Red Fox', 'Grey Heron', 'Copper'] }))).toEqual([
    'fox: Red Fox, Copper',
  ]);
});

test('of several that bear a name those mean it for which most bases list it, leading names above all', () => {
  expect(
    marked(
      entry('hare', { attack: ['Sea Hare'], misp: ['Sea Hare', 'Tern'] }),
      entry('tern', { misp: ['Tern'] }),
      entry('gull', { misp: ['Black Gull', 'SeaHare', 'Tern'] }),
    ),
  ).toEqual(['hare: Sea Hare', 'tern: Tern', 'gull: Black Gull']);
});

test('where bases are even, each bears the name', () => {
  expect(
    marked(entry('hare', { attack: ['Sea Hare', 'Tern'] }), entry('gull', { misp: ['Black Gull', 'TERN'] })),
  ).toEqual(['hare: Sea Hare, Tern', 'gull: Black Gull, TERN']);
});

test('a name that is said to be shared means all its entries, whatever lists say', () => {
  const entries = [
    entry('hare', { attack: ['Tern', 'Sea Hare'], misp: ['Tern'] }),
    entry('gull', { misp: ['Gull Group'] }),
  ];
  const shared = [{ name: 'Tern', entries: ['hare', 'gull'], why: 'the press means either' }];
  const names = namesToMark(entries, [], () => ({ class: 'coined' }), shared);
  expect(names.map((one) => one.names.map(({ text }) => text))).toEqual([
    ['Sea Hare', 'Tern'],
    ['Gull Group', 'Tern'],
  ]);
});
