import { describe, expect, test } from 'vitest';
import { relationTypeSchema } from '../../src/profile/schema.ts';
import { relationWords } from '../../src/words/profile-words.ts';

describe('the words of relations', () => {
  test('tell who took part in what, and who came after whom', () => {
    expect(relationWords['took-part-in'].subject(1)).toBe('Took part in');
    expect(relationWords['took-part-in'].object(1)).toBe('Participant');
    expect(relationWords['took-part-in'].object(2)).toBe('Participants');
    expect(relationWords['successor-of'].subject(1)).toBe('Successor of');
    expect(relationWords['successor-of'].object(1)).toBe('Succeeded by');
  });

  test('never read the same from both ends, save where both ends are alike', () => {
    const alike = relationTypeSchema.options.filter(
      (type) => relationWords[type].subject(1) === relationWords[type].object(1),
    );
    expect(alike).toEqual(['named-beside', 'overlaps-with']);
  });

  test('keep an allegation an allegation', () => {
    const alleged = relationTypeSchema.options.filter((type) => type.startsWith('alleged-'));
    expect(alleged).toContain('alleged-part-in');
    for (const type of alleged) {
      const { subject, object } = relationWords[type];
      for (const words of [subject(1), object(1), object(2)]) expect(words).toMatch(/alleged/i);
    }
  });
});
