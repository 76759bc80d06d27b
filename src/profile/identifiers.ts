import type { ReferenceEntry } from './reference.ts';
import type { Designation, Profile } from './types.ts';

/** Under which reference somebody else keeps a profile: a sanctions list, a court, a knowledge base. */
export type Identifier =
  | { kind: 'designation'; by: string; id: string; status: Designation['status'] }
  | { kind: 'charge'; by: string; id: string }
  | { kind: 'knowledge-base'; by: string; id: string };

/** Nobody types these, nor reads them aloud. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function identifiersOf(
  profile: Pick<Profile, 'designations' | 'charges' | 'knowledgeBases' | 'names'>,
): Identifier[] {
  const { designations, charges, knowledgeBases, names } = profile;
  return [
    ...designations.flatMap(({ authority, reference, status }): Identifier[] =>
      reference === undefined ? [] : [{ kind: 'designation', by: authority, id: reference, status }],
    ),
    ...charges.flatMap(({ court, docket }): Identifier[] =>
      docket === undefined ? [] : [{ kind: 'charge', by: court, id: docket }],
    ),
    ...ownIds(
      knowledgeBases.map(({ base, id }) => ({ by: base, id })),
      names.map(({ text }) => text),
    ),
  ];
}

/** The same of an entry, whose bases are told by `nameOf`. */
export function identifiersOfEntry(
  { listings }: ReferenceEntry,
  nameOf: (base: ReferenceEntry['listings'][number]['base']) => string,
): Identifier[] {
  return ownIds(
    listings.map(({ base, id }) => ({ by: nameOf(base), id })),
    listings.flatMap(({ names }) => names),
  );
}

/** Some bases have no ids but names, and these are looked up as such. */
function ownIds(listed: readonly { by: string; id: string }[], names: readonly string[]): Identifier[] {
  return listed
    .filter(({ id }) => !UUID.test(id) && !names.includes(id))
    .map(({ by, id }) => ({ kind: 'knowledge-base', by, id }));
}
