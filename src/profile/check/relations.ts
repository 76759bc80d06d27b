import type { Kind, Relation, RelationType } from '../types.ts';
import { isConvicted } from './attribution.ts';
import type { Tell } from './faults.ts';
import type { ReadableProfile } from './readable.ts';

/** From which kinds a relation may go to which. */
type Ends = readonly [from: readonly Kind[], to: readonly Kind[]];

const ALL: readonly Kind[] = ['group', 'person', 'organization', 'operation', 'tool'];
const ACTORS: readonly Kind[] = ['person', 'group', 'organization'];
const ALIKE: readonly Ends[] = [
  [['group'], ['group']],
  [['organization'], ['organization']],
];

const PERMITTED: Record<RelationType, readonly Ends[]> = {
  'member-of': [[['person'], ['organization', 'group']]],
  'alleged-member-of': [[['person'], ['organization', 'group']]],
  'employed-by': [[['person'], ['organization']]],
  'owner-of': [[['person', 'organization'], ['organization']]],
  'front-for': [
    [
      ['organization', 'group'],
      ['organization', 'group'],
    ],
  ],
  'contractor-of': [
    [
      ['person', 'organization'],
      ['organization', 'group'],
    ],
  ],
  'part-of': [...ALIKE, [['group'], ['organization']], [['operation'], ['operation']]],
  'directed-by': [
    [[...ACTORS, 'operation'], ['organization']],
    [['organization'], ['person']], // a unit, by whoever commands it
  ],
  'attributed-to': [
    [
      ['group', 'operation', 'tool'],
      ['group', 'organization'],
    ],
  ],
  'took-part-in': [[ACTORS, ['operation']]],
  'alleged-part-in': [[ACTORS, ['operation']]],
  'successor-of': ALIKE,
  'named-beside': [[ALL, ALL]],
  'overlaps-with': [
    [['group'], ['group']],
    [['operation'], ['operation']],
    [['tool'], ['tool']],
  ],
  uses: [
    [[...ACTORS, 'operation'], ['tool']],
    [['group', 'operation'], ['organization']], // a host, or a company that served it
  ],
};

/** What a relation says of a person that only a court can have found, and what is said until then. */
const FOUND_BY_COURT: readonly { type: RelationType; to: Kind; otherwise: RelationType }[] = [
  { type: 'member-of', to: 'group', otherwise: 'alleged-member-of' },
  { type: 'took-part-in', to: 'operation', otherwise: 'alleged-part-in' },
  { type: 'uses', to: 'tool', otherwise: 'named-beside' },
];

/**
 * Relations between kinds that the type is not for, and such as say of a person what no court has found.
 *
 * @param kinds of the profiles whose kind can be read, by id
 */
export function checkRelations(
  id: string,
  profile: ReadableProfile,
  kinds: ReadonlyMap<string, Kind>,
  tell: Tell,
): void {
  for (const { field, value } of profile.relations) {
    const { type, target } = value;
    if (target === id) tell(`${field}.target`, 'a profile cannot be related to itself');
    const to = kinds.get(target);
    if (!profile.kind || !to) continue;
    if (!isPermitted(profile.kind, type, to)) {
      tell(
        `${field}.type`,
        `"${type}" cannot go from ${a(profile.kind)} to ${a(to)} (${target}); it goes ${waysOf(type)}`,
      );
    }
    const needsCourt = courtRule(profile, value, to);
    if (needsCourt) {
      tell(
        `${field}.type`,
        `"${type}" says of a person what only a court can find: show a conviction among the charges, or write "${needsCourt.otherwise}"`,
      );
    }
  }
}

function isPermitted(from: Kind, type: RelationType, to: Kind): boolean {
  return PERMITTED[type].some(([froms, tos]) => froms.includes(from) && tos.includes(to));
}

function courtRule(profile: ReadableProfile, { type }: Relation, to: Kind) {
  if (profile.kind !== 'person' || isConvicted(profile)) return undefined;
  return FOUND_BY_COURT.find((rule) => rule.type === type && rule.to === to);
}

function waysOf(type: RelationType): string {
  return PERMITTED[type].map(([from, to]) => `from ${any(from)} to ${any(to)}`).join(', or ');
}

function any(kinds: readonly Kind[]): string {
  return kinds.map(a).join(' or ');
}

function a(kind: Kind): string {
  return kind === 'organization' || kind === 'operation' ? `an ${kind}` : `a ${kind}`;
}
