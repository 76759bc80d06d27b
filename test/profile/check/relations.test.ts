import { expect, test } from 'vitest';
import { readable } from '../../../src/profile/check/readable.ts';
import { checkRelations } from '../../../src/profile/check/relations.ts';
import type { Charge, Kind, RelationType } from '../../../src/profile/types.ts';
import { sampleProfile } from '../sample.ts';

function faultsOf(kind: Kind, type: RelationType, target: string, status?: Charge['status']): string[] {
  const charge = { court: 'A court', date: '2020-01-01', offences: 'intrusion', sources: ['notice'] };
  const profile = sampleProfile('ann', {
    kind,
    relations: [{ type, target, by: 'Example Labs', sources: ['notice'] }],
    charges: status ? [{ ...charge, status }] : [],
  });
  const kinds = new Map<string, Kind>([
    ['ann', kind],
    ['a-person', 'person'],
    ['a-group', 'group'],
    ['a-company', 'organization'],
    ['a-campaign', 'operation'],
    ['a-tool', 'tool'],
  ]);
  const faults: string[] = [];
  checkRelations('ann', readable(profile), kinds, (field, reason) => faults.push(`${field} ${reason}`));
  return faults;
}

test.each([
  ['person', 'member-of', 'a-company'],
  ['person', 'alleged-member-of', 'a-group'],
  ['person', 'employed-by', 'a-company'],
  ['person', 'alleged-part-in', 'a-campaign'],
  ['group', 'took-part-in', 'a-campaign'],
  ['organization', 'took-part-in', 'a-campaign'],
  ['group', 'successor-of', 'a-group'],
  ['organization', 'successor-of', 'a-company'],
  ['organization', 'directed-by', 'a-person'],
  ['group', 'uses', 'a-tool'],
  ['group', 'uses', 'a-company'],
  ['tool', 'named-beside', 'a-person'],
  ['operation', 'named-beside', 'a-tool'],
] as const)('a %s may be %s %s', (kind, type, target) => {
  expect(faultsOf(kind, type, target)).toEqual([]);
});

test.each([
  ['group', 'employed-by', 'a-company'],
  ['person', 'employed-by', 'a-group'],
  ['group', 'alleged-member-of', 'a-group'],
  ['person', 'alleged-member-of', 'a-campaign'],
  ['person', 'attributed-to', 'a-group'],
  ['operation', 'attributed-to', 'a-person'],
  ['group', 'directed-by', 'a-person'],
  ['operation', 'took-part-in', 'a-campaign'],
  ['group', 'took-part-in', 'a-group'],
  ['group', 'successor-of', 'a-company'],
  ['person', 'successor-of', 'a-person'],
  ['tool', 'uses', 'a-tool'],
  ['group', 'overlaps-with', 'a-tool'],
] as const)('a %s may not be %s %s', (kind, type, target) => {
  expect(faultsOf(kind, type, target)).toEqual([
    expect.stringMatching(
      new RegExp(`^relations\\[0\\]\\.type "${type}" cannot go from an? ${kind} to an? `),
    ),
  ]);
});

test('says which ways a relation may go', () => {
  expect(faultsOf('tool', 'directed-by', 'a-tool')).toEqual([
    'relations[0].type "directed-by" cannot go from a tool to a tool (a-tool); it goes from a person or a group or an organization or an operation to an organization, or from an organization to a person',
  ]);
});

test.each([
  ['took-part-in', 'a-campaign', 'alleged-part-in'],
  ['member-of', 'a-group', 'alleged-member-of'],
  ['uses', 'a-tool', 'named-beside'],
] as const)('a person is %s %s only once a court has found it', (type, target, otherwise) => {
  const reason = `"${type}" says of a person what only a court can find: show a conviction among the charges, or write "${otherwise}"`;
  expect(faultsOf('person', type, target)).toEqual([`relations[0].type ${reason}`]);
  expect(faultsOf('person', type, target, 'charged')).toEqual([`relations[0].type ${reason}`]);
  expect(faultsOf('person', type, target, 'convicted')).toEqual([]);
});

test('nothing is related to itself, and what is not there is told elsewhere', () => {
  expect(faultsOf('group', 'overlaps-with', 'ann')).toEqual([
    'relations[0].target a profile cannot be related to itself',
  ]);
  expect(faultsOf('tool', 'employed-by', 'nobody')).toEqual([]);
});
