import { expect, test } from 'vitest';
import { compileLibrary } from '../../src/profile/compile-library.ts';
import { openLibrary } from '../../src/profile/library.ts';
import { relatedIds } from '../../src/profile/relations.ts';
import { compiledLibrary, sampleProfile, sampleReference, sampleSource } from './sample.ts';

const member = (id: string) =>
  sampleProfile(id, {
    kind: 'person',
    name: id,
    relations: [
      { type: 'alleged-member-of', target: 'grey-heron', by: 'Ministry of Examples', sources: ['charge'] },
    ],
  });
const profiles = [sampleProfile('grey-heron'), member('ann'), member('bob'), sampleProfile('stranger')];

const library = compiledLibrary(
  profiles,
  [sampleSource('notice'), sampleSource('charge'), sampleSource('other')],
  sampleReference([
    {
      id: 'ref-amber-tern',
      name: 'Amber Tern',
      listings: [
        {
          base: 'attack',
          id: 'G9001',
          url: 'https://attack.example/G9001',
          names: ['Amber Tern', 'Sea Hare'],
        },
        {
          base: 'misp',
          id: 'c0ffee00-0000-4000-8000-000000000001',
          url: 'https://misp.example/#amber-tern',
          country: 'SE',
          names: ['AMBER TERN', 'Saffron', 'Grey-Heron'],
        },
      ],
    },
    {
      id: 'ref-saffron',
      name: 'SAFFRON',
      listings: [
        {
          base: 'misp',
          id: 'c0ffee00-0000-4000-8000-000000000002',
          url: 'https://misp.example/#saffron',
          names: ['SAFFRON'],
        },
      ],
    },
  ]),
);

test('holds profiles and entries, counted apart, and the bases of the entries', async () => {
  const { profiles: curated, entries, bases } = await library.holdings();
  expect([curated, entries]).toEqual([4, 2]);
  expect(bases.map(({ name }) => name)).toEqual(['MITRE ATT&CK', 'MISP', 'Microsoft']);
});

/** A curated profile, or a failure of the test. */
async function curated(id: string) {
  const entry = await library.profile(id);
  if (entry?.tier !== 'curated') throw new Error(`${id} is not curated`);
  return entry;
}

test('shows a relation from both ends, though it is stored once', async () => {
  expect((await curated('ann')).relations).toMatchObject([
    { type: 'alleged-member-of', end: 'subject', other: { id: 'grey-heron' }, by: 'Ministry of Examples' },
  ]);
  expect((await curated('grey-heron')).relations.map(({ end, other }) => [end, other.id])).toEqual([
    ['object', 'ann'],
    ['object', 'bob'],
  ]);
});

test('shows how those that a profile is tied to are tied among themselves, with the sources', async () => {
  const beside = {
    type: 'named-beside' as const,
    target: 'ann',
    by: 'Ministry of Examples',
    text: 'Charged in the same case.',
    sources: ['other'],
  };
  const [group, ann, bob] = profiles;
  if (!group || !ann || !bob) throw new Error('no sample');
  const tied = compiledLibrary(
    [group, ann, { ...bob, relations: [...bob.relations, beside] }],
    [sampleSource('notice'), sampleSource('charge'), sampleSource('other')],
    sampleReference([]),
  );
  expect(await tied.profile('grey-heron')).toMatchObject({
    among: [
      { type: 'named-beside', subject: 'bob', object: 'ann', by: 'Ministry of Examples', sources: ['other'] },
    ],
    sources: { other: { id: 'other' } },
  });
  // Ann is tied to the group and to Bob, so that he belongs to it is told with her too.
  expect(await tied.profile('ann')).toMatchObject({
    among: [{ type: 'alleged-member-of', subject: 'bob', object: 'grey-heron' }],
  });
  expect(await tied.profile('bob')).toMatchObject({ among: [{ subject: 'ann', object: 'grey-heron' }] });
  expect((await curated('stranger')).among).toEqual([]);
});

test('brings along just the sources that a reader is shown', async () => {
  expect(Object.keys((await library.profile('ann'))?.sources ?? {}).sort()).toEqual(['charge', 'notice']);
  expect(Object.keys((await library.profile('stranger'))?.sources ?? {})).toEqual(['notice']);
  expect(await library.profile('nobody')).toBeUndefined();
});

test('a person is supported by the group and by those charged with belonging to it, not by strangers', async () => {
  const [group, ann] = profiles;
  if (!group || !ann) throw new Error('no sample');
  expect([...relatedIds(ann, profiles)].sort()).toEqual(['bob', 'grey-heron']);
  expect([...relatedIds(group, profiles)].sort()).toEqual(['ann', 'bob']);
});

test('a reference entry is told apart, and tells which base lists what', async () => {
  expect(await library.brief('ref-amber-tern')).toEqual({
    id: 'ref-amber-tern',
    kind: 'group',
    name: 'Amber Tern',
    listedBy: ['MITRE ATT&CK', 'MISP'],
  });
  const entry = await library.profile('ref-amber-tern');
  if (entry?.tier !== 'reference') throw new Error('not told apart');
  expect(entry.names.map(({ text, assignedBy, sources }) => [text, assignedBy, sources])).toEqual([
    ['Amber Tern', 'MITRE ATT&CK, MISP', ['attack', 'misp']],
    ['Sea Hare', 'MITRE ATT&CK', ['attack']],
    ['Saffron', 'MISP', ['misp']],
    ['Grey-Heron', 'MISP', ['misp']],
  ]);
  expect(entry.countries).toEqual([{ code: 'SE', listedBy: ['MISP'], sources: ['misp'] }]);
  expect(Object.values(entry.sources).map(({ url }) => url)).toEqual([
    'https://attack.example/G9001',
    'https://misp.example/#amber-tern',
  ]);
});

test('an entry leads to all that bear one of its names, however it is spelled', async () => {
  const entry = await library.profile('ref-amber-tern');
  expect(entry?.tier === 'reference' && entry.namesakes.map(({ other, names }) => [other.id, names])).toEqual(
    [
      ['grey-heron', ['Grey-Heron']],
      ['ann', ['Grey-Heron']],
      ['bob', ['Grey-Heron']],
      ['stranger', ['Grey-Heron']],
      ['ref-saffron', ['Saffron']],
    ],
  );
});

test('a look-up is given the names of profiles and of entries', async () => {
  expect((await library.all()).map(({ id }) => id)).toContain('ref-saffron');
  const names = await library.names();
  expect(names.get('ref-saffron')?.map(({ text }) => text)).toEqual(['SAFFRON']);
  expect(names.get('ann')?.length).toBeGreaterThan(0);
});

test('only what is wanted is loaded, and once', async () => {
  const many = Array.from({ length: 40 }, (_, at) => sampleProfile(`heron-${at}`));
  const { index, shards } = compileLibrary(many, [sampleSource('notice')], sampleReference([]));
  const loaded: string[] = [];
  const lazy = openLibrary(index, async (name) => {
    loaded.push(name);
    return shards[name] ?? {};
  });
  expect(loaded).toEqual([]);
  expect(await lazy.brief('heron-39')).toMatchObject({ id: 'heron-39' });
  expect(loaded).toEqual([]);
  expect(await lazy.profile('heron-39')).toMatchObject({ id: 'heron-39' });
  expect(await lazy.profile('heron-38')).toMatchObject({ id: 'heron-38' });
  expect(loaded).toEqual(['profiles-2']);
});

test('a part that could not be loaded is tried again', async () => {
  const { index, shards } = compileLibrary(profiles, [], sampleReference([]));
  let fails = true;
  const shaky = openLibrary(index, async (name) => {
    if (fails) throw new Error('no such file');
    return shards[name] ?? {};
  });
  await expect(shaky.profile('ann')).rejects.toThrow('no such file');
  await expect(shaky.holdings()).rejects.toThrow('no such file');
  fails = false;
  expect(await shaky.profile('ann')).toMatchObject({ id: 'ann' });
  expect(await shaky.holdings()).toMatchObject({ profiles: 4 });
});
