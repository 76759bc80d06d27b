import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReaderRelation } from '../../../src/profile/reader-profile.ts';
import { relationTypeSchema } from '../../../src/profile/schema.ts';
import { neighbourhoodOf, rowsOf } from '../../../src/view/pictures/neighbourhood.ts';
import { tieLabel } from '../../../src/words/ties.ts';

function relation(
  type: ReaderRelation['type'],
  end: ReaderRelation['end'],
  id: string,
  more: Partial<ReaderRelation> = {},
): ReaderRelation {
  const other = { id, kind: 'group' as const, name: id, summary: '' };
  return { type, end, other, by: 'US', sources: ['a'], ...more };
}

function bundles(...relations: ReaderRelation[]) {
  return neighbourhoodOf({ id: 'owl', relations, among: [] }).bundles;
}

describe('bundles of ties', () => {
  test('are worded from the end that is read', () => {
    expect(bundles(relation('directed-by', 'subject', 'x')).map(({ label }) => label)).toEqual([
      'Directed by',
    ]);
    expect(bundles(relation('directed-by', 'object', 'x')).map(({ label }) => label)).toEqual(['Directs']);
  });

  test('never read the same from both ends, save where both ends are alike', () => {
    const alike = relationTypeSchema.options.filter(
      (type) => tieLabel({ type, end: 'subject' }, 1) === tieLabel({ type, end: 'object' }, 1),
    );
    expect(alike).toEqual(['named-beside', 'overlaps-with']);
  });

  test('stand under one label for several, worded for their number', () => {
    const read = bundles(
      relation('uses', 'subject', 't'),
      relation('alleged-member-of', 'object', 'x'),
      relation('alleged-member-of', 'object', 'y'),
    );
    expect(read.map(({ label, neighbours }) => [label, neighbours.map(({ other }) => other.id)])).toEqual([
      ['Alleged members', ['x', 'y']],
      ['Uses', ['t']],
    ]);
  });

  test('of one profile on the word of two are still one', () => {
    const [bundle] = bundles(
      relation('member-of', 'object', 'x', { by: 'US' }),
      relation('member-of', 'object', 'x', { by: 'UK' }),
    );
    expect(bundle?.label).toBe('Member');
    expect(bundle?.neighbours.map(({ said }) => said.map(({ by }) => by))).toEqual([['US', 'UK']]);
  });

  test('have above the profile what it belongs to, and below it what belongs to it', () => {
    const read = neighbourhoodOf({
      id: 'owl',
      relations: [
        relation('named-beside', 'object', 'beside'),
        relation('owner-of', 'object', 'owner'),
        relation('alleged-member-of', 'object', 'member'),
        relation('directed-by', 'subject', 'ministry'),
        relation('uses', 'subject', 'tool'),
      ],
      among: [],
    });
    expect(rowsOf('owl', read.bundles)).toEqual(['owner', 'ministry', 'owl', 'member', 'beside', 'tool']);
  });

  test('part those of whom three or more are said to be the same by the same', () => {
    const charged = { by: 'US', text: 'An accusation.' };
    const read = bundles(
      relation('alleged-member-of', 'object', 'leader', { by: 'EU', text: 'Its leader.' }),
      relation('alleged-member-of', 'object', 'x', charged),
      relation('alleged-member-of', 'object', 'y', charged),
      relation('alleged-member-of', 'object', 'z', charged),
    );
    expect(read.map(({ label, by, text }) => [label, by, text])).toEqual([
      ['Alleged members', 'US', 'An accusation.'],
      ['Alleged member', undefined, undefined],
    ]);
  });

  test('say with the label only what is the same of all', () => {
    const [bundle] = bundles(
      relation('uses', 'subject', 'x', { text: 'Since 2020.' }),
      relation('uses', 'subject', 'y'),
    );
    expect([bundle?.by, bundle?.text]).toEqual(['US', undefined]);
  });
});

describe('the order under a label', () => {
  const about = (id: string, kind: ReaderRelation['other']['kind']) => ({
    ...relation('named-beside', 'object', id),
    other: { id, kind, name: id, summary: '' },
  });

  test('goes kind by kind', () => {
    const read = bundles(
      about('kit', 'tool'),
      about('ann', 'person'),
      about('van', 'tool'),
      about('bo', 'person'),
    );
    expect(rowsOf('owl', read)).toEqual(['owl', 'ann', 'bo', 'kit', 'van']);
  });

  test('has next to the top whose further ties lead up, and next to the bottom whose lead down', () => {
    const { bundles: read } = neighbourhoodOf({
      id: 'owl',
      relations: [
        relation('part-of', 'subject', 'ministry'),
        ...['ann', 'bo', 'cy', 'di'].map((id) => relation('member-of', 'object', id)),
        relation('uses', 'subject', 'kit'),
      ],
      among: [
        { type: 'uses', subject: 'ann', object: 'kit', by: 'US', sources: ['a'] },
        { type: 'part-of', subject: 'di', object: 'ministry', by: 'US', sources: ['a'] },
      ],
    });
    expect(rowsOf('owl', read)).toEqual(['ministry', 'owl', 'di', 'bo', 'cy', 'ann', 'kit']);
  });
});

test('every neighbour has one place and every relation is told once, whatever they are', () => {
  const relations = fc.array(
    fc
      .record({
        type: fc.constantFrom(...relationTypeSchema.options),
        end: fc.constantFrom('subject' as const, 'object' as const),
        id: fc.integer({ min: 0, max: 39 }).map((n) => `n${n}`),
        by: fc.constantFrom('US', 'UK', 'press on the US charges'),
      })
      .map(({ type, end, id, by }) => relation(type, end, id, { by })),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(relations, (made) => {
      const { bundles: read, sideTies } = neighbourhoodOf({ id: 'owl', relations: made, among: [] });
      const rows = rowsOf('owl', read);
      expect(new Set(rows)).toEqual(new Set(['owl', ...made.map(({ other }) => other.id)]));
      expect(new Set(rows).size).toBe(rows.length);
      const said = read.flatMap(({ neighbours }) => neighbours.flatMap((neighbour) => neighbour.said));
      expect(said.length + sideTies.length).toBe(made.length);
    }),
  );
});

describe('an allegation', () => {
  test('stays one in words, from both ends', () => {
    for (const type of ['alleged-member-of', 'alleged-part-in'] as const) {
      for (const end of ['subject', 'object'] as const) {
        const [bundle] = bundles(relation(type, end, 'x'));
        expect(bundle?.label).toMatch(/alleged/i);
        expect(bundle?.neighbours[0]?.alleged).toBe(true);
      }
    }
  });

  test('is what rests on an indictment, whatever the type of the tie', () => {
    const alleged = (by: string) =>
      bundles(relation('employed-by', 'object', 'x', { by }))[0]?.neighbours[0]?.alleged;
    expect(alleged('US Department of Justice (allegation)')).toBe(true);
    expect(alleged('The Record, on the US indictment')).toBe(true);
    expect(alleged('press on the US charges')).toBe(true);
    expect(alleged('Council of the European Union')).toBe(false);
  });

  test('is none where somebody states it too', () => {
    const [bundle] = bundles(
      relation('employed-by', 'object', 'x', { by: 'US Department of Justice (allegation)' }),
      relation('employed-by', 'object', 'x', { by: 'UK' }),
    );
    expect(bundle?.neighbours[0]?.alleged).toBe(false);
  });
});

describe('side ties', () => {
  const relations = [relation('part-of', 'subject', 'ministry'), relation('uses', 'subject', 'tool')];

  test('are those among the neighbours, and no others', () => {
    const among = (object: string) => ({
      type: 'uses' as const,
      subject: 'ministry',
      object,
      by: 'UK',
      sources: ['b'],
    });
    const { sideTies } = neighbourhoodOf({ id: 'owl', relations, among: [among('tool'), among('stranger')] });
    expect(sideTies.map(({ object }) => object)).toEqual(['tool']);
  });

  test('are further ties to one who has a place already', () => {
    const { bundles: read, sideTies } = neighbourhoodOf({
      id: 'owl',
      relations: [...relations, relation('overlaps-with', 'object', 'tool', { text: 'In part.' })],
      among: [],
    });
    expect(rowsOf('owl', read)).toEqual(['ministry', 'owl', 'tool']);
    expect(sideTies).toMatchObject([{ type: 'uses', subject: 'owl', object: 'tool' }]);
  });
});
