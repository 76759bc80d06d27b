import { expect, test } from 'vitest';
import { profileJson } from '../../src/export/json/profile.ts';
import { profileFileSchema } from '../../src/export/json/schema.ts';
import { entry } from './sample.ts';

/** What a file holds once it was written and read again. */
const written = (id: string) => profileFileSchema.parse(JSON.parse(JSON.stringify(profileJson(entry(id)))));

test('profiles and entries are written as the schema tells', () => {
  for (const id of ['grey-heron', 'ann-example', 'navy', 'ref-amber-tern', 'ref-teal']) {
    expect(written(id).profile.id).toBe(id);
  }
});

test('every citation leads to a source in the file, which holds no other', () => {
  for (const id of ['ann-example', 'grey-heron', 'ref-amber-tern']) {
    const file = written(id);
    const held = file.sources.map((source) => source.id);
    const cited = JSON.stringify(file.profile)
      .match(/(?<="sources":\[)[^\]]+/gu)
      ?.flatMap((ids) => ids.split(','));
    expect([...new Set(cited)].map((quoted) => quoted.slice(1, -1)).sort()).toEqual(held.toSorted());
  }
});

test('a relation names both its ends, the same from either', () => {
  const [own, others] = ['ann-example', 'grey-heron'].map((id) => {
    const { profile } = written(id);
    return profile.tier === 'curated' && profile.relations.find(({ type }) => type === 'alleged-member-of');
  });
  expect(own).toEqual(others);
  expect(own).toMatchObject({
    subject: { id: 'ann-example' },
    object: { id: 'grey-heron' },
    by: 'Freedonia',
  });
});

test('a relation says whether it is an accusation, by its type or by whose word it rests on', () => {
  const alleged = (id: string) => {
    const { profile } = written(id);
    return profile.tier === 'curated' && profile.relations.map((one) => [one.type, one.alleged]);
  };
  expect(alleged('ann-example')).toEqual([['alleged-member-of', true]]);
  expect(alleged('navy')).toEqual([
    ['took-part-in', true],
    ['attributed-to', false],
  ]);
});

test('what was not read whole says so, and whose terms hold', () => {
  const { sources, terms } = written('grey-heron');
  expect(sources.find(({ id }) => id === 'report')).toMatchObject({
    checked: 'excerpt',
    note: 'The title describes the text.',
  });
  expect(terms).toEqual([
    {
      notice: '© The Known As contributors, under CC BY 4.0.',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ]);
  expect(written('ref-teal').terms.map(({ notice }) => notice)).toEqual(['© MISP']);
});
