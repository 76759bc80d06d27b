import { expect, test } from 'vitest';
import { openLibrary } from '../../src/profile/library.ts';
import { relatedIds } from '../../src/profile/relations.ts';
import { sampleProfile, sampleSource } from './sample.ts';

const member = (id: string) =>
  sampleProfile(id, {
    kind: 'person',
    name: id,
    relations: [
      { type: 'alleged-member-of', target: 'grey-heron', by: 'Ministry of Examples', sources: ['charge'] },
    ],
  });
const profiles = [sampleProfile('grey-heron'), member('ann'), member('bob'), sampleProfile('stranger')];
const library = openLibrary({
  profiles,
  sources: [sampleSource('notice'), sampleSource('charge'), sampleSource('other')],
});

test('shows a relation from both ends, though it is stored once', () => {
  expect(library.profile('ann')?.relations).toMatchObject([
    { type: 'alleged-member-of', end: 'subject', other: { id: 'grey-heron' }, by: 'Ministry of Examples' },
  ]);
  expect(library.profile('grey-heron')?.relations.map(({ end, other }) => [end, other.id])).toEqual([
    ['object', 'ann'],
    ['object', 'bob'],
  ]);
});

test('brings along just the sources that a reader is shown', () => {
  expect(Object.keys(library.profile('ann')?.sources ?? {}).sort()).toEqual(['charge', 'notice']);
  expect(Object.keys(library.profile('stranger')?.sources ?? {})).toEqual(['notice']);
  expect(library.profile('nobody')).toBeUndefined();
});

test('a person is supported by the group and by those charged with belonging to it, not by strangers', () => {
  const [group, ann] = profiles;
  if (!group || !ann) throw new Error('no sample');
  expect([...relatedIds(ann, profiles)].sort()).toEqual(['bob', 'grey-heron']);
  expect([...relatedIds(group, profiles)].sort()).toEqual(['ann', 'bob']);
});
