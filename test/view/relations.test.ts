import { describe, expect, test } from 'vitest';
import type { ReaderRelation } from '../../src/profile/reader-profile.ts';
import { relationTypeSchema } from '../../src/profile/schema.ts';
import { tiesOf } from '../../src/view/profile/relations.ts';
import { relationWords } from '../../src/view/words.ts';

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

  test('tell who took part in what, and who came after whom', () => {
    const label = (type: ReaderRelation['type'], end: ReaderRelation['end'], ...ids: string[]) =>
      tiesOf(ids.map((id) => relation(type, end, id)))[0]?.label;
    expect(label('took-part-in', 'subject', 'x')).toBe('Took part in');
    expect(label('took-part-in', 'object', 'x')).toBe('Participant');
    expect(label('took-part-in', 'object', 'x', 'y')).toBe('Participants');
    expect(label('successor-of', 'subject', 'x')).toBe('Successor of');
    expect(label('successor-of', 'object', 'x')).toBe('Succeeded by');
  });

  test('never read the same from both ends, save where both ends are alike', () => {
    const alike = relationTypeSchema.options.filter(
      (type) => relationWords[type].subject(1) === relationWords[type].object(1),
    );
    expect(alike).toEqual(['named-beside', 'overlaps-with']);
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

  test('keep an allegation an allegation', () => {
    const alleged = relationTypeSchema.options.filter((type) => type.startsWith('alleged-'));
    expect(alleged).toContain('alleged-part-in');
    for (const type of alleged) {
      for (const end of ['subject', 'object'] as const) {
        expect(tiesOf([relation(type, end, 'x')])[0]?.label, type).toMatch(/alleged/i);
      }
    }
  });
});
