import type { ReaderEntry } from '../../profile/reader-profile.ts';
import type { Kind } from '../../profile/types.ts';
import { namesInUse } from '../../words/by-assigner.ts';
import { notReviewed } from '../../words/reference.ts';
import { termsOf } from '../credit.ts';
import { stixWords } from '../words.ts';
import { common, markingOf } from './known-as.ts';
import { type Actor, CREATED, startOf, stixId } from './objects.ts';
import { knowledgeBaseReferences, referencesTo } from './references.ts';

/**
 * What each kind is to STIX. A person is an identity, never a threat actor, which is one “believed to be operating with
 * malicious intent”: that is for a court to find, and what an authority says of a person stands in notes and
 * relationships, on its word. A tool is malware, since STIX has `tool` for programs made for lawful use.
 */
const TYPES = {
  group: 'intrusion-set',
  person: 'identity',
  organization: 'identity',
  operation: 'campaign',
  tool: 'malware',
} as const satisfies Record<Kind, Actor['type']>;

type Pointer = Pick<ReaderEntry, 'id' | 'kind' | 'name'>;

export function actorId({ id, kind }: Pointer): string {
  return stixId(TYPES[kind], 'profile', id);
}

/** A profile or an entry as a whole, with the names it goes by. */
export function actorOf(entry: ReaderEntry): Actor {
  const names = namesInUse(entry);
  const aliases = [...new Set(names.map(({ text }) => text))].filter((text) => text !== entry.name);
  const cited = [
    ...(entry.tier === 'curated' ? entry.summary.sources : []),
    ...names.flatMap(({ sources }) => sources),
  ];
  return typed(entry, aliases, {
    ...common(modifiedOf(entry), markingsOf(entry), [
      ...knowledgeBaseReferences(entry),
      ...referencesTo(entry, cited),
    ]),
    description:
      entry.tier === 'curated'
        ? entry.summary.text
        : notReviewed(entry.listings.map(({ base }) => base.name)),
  });
}

/**
 * The other end of a relation, of which only the name is at hand. Its time is the earliest that there is: a consumer
 * that has the whole object keeps it, and one that gets it later takes it for the newer version.
 */
export function pointerOf(other: Pointer): Actor {
  return typed(other, [], common(CREATED, [], []));
}

/** The day of the last review; of an entry, which nobody has reviewed, when it was created. */
export function modifiedOf(entry: ReaderEntry): string {
  return entry.tier === 'curated' ? startOf(entry.reviewed) : CREATED;
}

export function markingsOf(entry: ReaderEntry): string[] {
  return termsOf([entry]).map((terms) => markingOf(terms).id);
}

function typed(
  pointer: Pointer,
  aliases: string[],
  rest: ReturnType<typeof common> & { description?: string },
): Actor {
  const { name, kind } = pointer;
  const object = { id: actorId(pointer), name, ...rest };
  const known = aliases.length > 0 && { aliases };
  switch (kind) {
    case 'group':
      return { type: TYPES[kind], ...object, ...known };
    case 'operation':
      return { type: TYPES[kind], ...object, ...known };
    case 'tool':
      // A profile tells of all that goes by its name, never of one sample.
      return { type: TYPES[kind], is_family: true, ...object, ...known };
    case 'person':
    case 'organization':
      return {
        type: TYPES[kind],
        identity_class: kind === 'person' ? 'individual' : 'organization',
        ...object,
        ...withNames(rest.description, aliases),
      };
  }
}

/** An identity has no aliases in STIX: they are told in its description. */
function withNames(description: string | undefined, aliases: string[]): { description?: string } {
  if (aliases.length === 0) return {};
  return { description: [description, stixWords.otherNames(aliases)].filter(Boolean).join(' ') };
}
