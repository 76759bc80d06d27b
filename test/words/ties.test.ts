import { describe, expect, test } from 'vitest';
import type { ReaderRelation } from '../../src/profile/reader-profile.ts';
import { relationTypeSchema } from '../../src/profile/schema.ts';
import { isAlleged, tieLabel, tiesOf } from '../../src/words/ties.ts';

function relation(type: ReaderRelation['type'], end: ReaderRelation['end'], id: string): ReaderRelation {
  return { type, end, other: { id, kind: 'group', name: id, summary: '' }, by: 'US', sources: ['a'] };
}

describe('ties', () => {
  test('are worded from the end that is read', () => {
    const [subject] = tiesOf([relation('directed-by', 'subject', 'x')]);
    const [object] = tiesOf([relation('directed-by', 'object', 'x')]);
    expect(subject?.label).toBe('Directed by');
    expect(object?.label).toBe('Directs');
  });

  test('stand under one label for several, worded for their number', () => {
    const ties = tiesOf([
      relation('alleged-member-of', 'object', 'x'),
      relation('uses', 'subject', 't'),
      relation('alleged-member-of', 'object', 'y'),
    ]);
    expect(ties.map(({ label, relations }) => [label, relations.map(({ other }) => other.id)])).toEqual([
      ['Alleged members', ['x', 'y']],
      ['Uses', ['t']],
    ]);
  });

  test('of one profile on the word of two are still one', () => {
    const [tie] = tiesOf([relation('member-of', 'object', 'x'), relation('member-of', 'object', 'x')]);
    expect(tie?.label).toBe('Member');
  });

  test('begin with what the profile belongs to, in whatever order they are stated', () => {
    const ties = tiesOf([
      relation('uses', 'subject', 'tool'),
      relation('alleged-member-of', 'object', 'member'),
      relation('successor-of', 'subject', 'older'),
      relation('took-part-in', 'subject', 'case'),
      relation('directed-by', 'subject', 'ministry'),
    ]);
    expect(ties.map(({ label }) => label)).toEqual([
      'Directed by',
      'Took part in',
      'Alleged member',
      'Successor of',
      'Uses',
    ]);
  });
});

test('a tie is an accusation by its type, or by the word that it rests on', () => {
  expect(isAlleged({ type: 'alleged-part-in', by: 'EU' })).toBe(true);
  expect(isAlleged({ type: 'contractor-of', by: 'US Department of Justice (allegation)' })).toBe(true);
  expect(isAlleged({ type: 'took-part-in', by: 'The Record, on the US indictment' })).toBe(true);
  expect(isAlleged({ type: 'contractor-of', by: 'press on the US charges' })).toBe(true);
  expect(isAlleged({ type: 'took-part-in', by: 'Council of the European Union' })).toBe(false);
});

describe('the label of a tie', () => {
  test('tells who took part in what, and who came after whom', () => {
    expect(tieLabel({ type: 'took-part-in', end: 'subject' }, 2)).toBe('Took part in');
    expect(tieLabel({ type: 'took-part-in', end: 'object' }, 1)).toBe('Participant');
    expect(tieLabel({ type: 'took-part-in', end: 'object' }, 2)).toBe('Participants');
    expect(tieLabel({ type: 'successor-of', end: 'object' }, 1)).toBe('Succeeded by');
  });

  test('keeps an allegation an allegation', () => {
    const alleged = relationTypeSchema.options.filter((type) => type.startsWith('alleged-'));
    expect(alleged).toContain('alleged-part-in');
    for (const type of alleged) {
      const labels = [
        tieLabel({ type, end: 'subject' }, 1),
        ...[1, 2].map((n) => tieLabel({ type, end: 'object' }, n)),
      ];
      for (const label of labels) expect(label).toMatch(/alleged/iu);
    }
  });
});
