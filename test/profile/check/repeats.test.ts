import { expect, test } from 'vitest';
import type { Fault } from '../../../src/profile/check/faults.ts';
import { readable } from '../../../src/profile/check/readable.ts';
import { checkRepeats } from '../../../src/profile/check/repeats.ts';
import type { Profile, RelationType } from '../../../src/profile/types.ts';
import { sampleProfile } from '../sample.ts';

function faultsOf(...profiles: Profile[]): string[] {
  const faults: Fault[] = [];
  const files = profiles.map((profile) => ({
    path: `data/profiles/${profile.id}.json`,
    id: profile.id,
    profile: readable(profile),
  }));
  checkRepeats(files, faults);
  return faults.map(({ file, field, reason }) => `${file} ${field} ${reason}`);
}

const related = (id: string, ...relations: [RelationType, string][]) =>
  sampleProfile(id, {
    relations: relations.map(([type, target]) => ({ type, target, by: 'Example Labs', sources: ['notice'] })),
  });

test('tells of a relation that is stated from both ends, or twice from one', () => {
  expect(
    faultsOf(related('blue', ['overlaps-with', 'grey']), related('grey', ['overlaps-with', 'blue'])),
  ).toEqual([
    'data/profiles/grey.json relations[0] "overlaps-with" between these two is stated in data/profiles/blue.json, relations[0], already; the other end is derived',
  ]);
  expect(faultsOf(related('blue', ['part-of', 'grey'], ['part-of', 'grey']))).toHaveLength(1);
});

test('leaves relations of other types, and to others', () => {
  expect(
    faultsOf(
      related('blue', ['overlaps-with', 'grey'], ['overlaps-with', 'red'], ['successor-of', 'grey']),
      related('grey', ['part-of', 'blue'], ['overlaps-with', 'red']),
    ),
  ).toEqual([]);
});

test('tells of a sentence that a profile has twice', () => {
  const said = { topic: 'background' as const, text: 'It was first seen in spring.', sources: ['notice'] };
  const twice = sampleProfile('blue', { statements: [said, { ...said, topic: 'activity' }] });
  expect(faultsOf(twice)).toEqual([
    'data/profiles/blue.json statements[1].text says what statements[0] says',
  ]);
  expect(
    faultsOf(sampleProfile('blue', { statements: [said] }), sampleProfile('red', { statements: [said] })),
  ).toEqual([]);
});
