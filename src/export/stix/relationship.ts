import type { ReaderEntry, ReaderRelation } from '../../profile/reader-profile.ts';
import type { RelationType } from '../../profile/types.ts';
import { isAlleged } from '../../words/ties.ts';
import { relationLine } from '../line.ts';
import { actorId, markingsOf, modifiedOf } from './actor.ts';
import { common } from './known-as.ts';
import { type Actor, type Relationship, stixId } from './objects.ts';
import { referencesTo } from './references.ts';

interface OwnWord {
  of: RelationType;
  word: string;
  from: Actor['type'][];
  to: Actor['type'][];
  /** STIX says it of the other end. */
  turned?: true;
}

/** The relations that STIX has a word of its own for, between the types that it has it for. */
const OWN_WORDS: readonly OwnWord[] = [
  { of: 'attributed-to', word: 'attributed-to', from: ['campaign'], to: ['intrusion-set'] },
  // To STIX that means “carried out or was involved in some of” it.
  { of: 'took-part-in', word: 'attributed-to', from: ['intrusion-set'], to: ['campaign'], turned: true },
  { of: 'uses', word: 'uses', from: ['campaign', 'intrusion-set', 'malware'], to: ['malware'] },
];

/**
 * A relation on the word of whoever states it. All that STIX has no word for is `related-to`, and so is an accusation,
 * since its words would say as a fact what is only alleged; which it is, is said in the description.
 */
export function relationshipOf(entry: ReaderEntry, relation: ReaderRelation): Relationship {
  const { type, end, other, by, sources } = relation;
  const [from, to] = end === 'subject' ? [entry, other] : [other, entry];
  const [fromId, toId] = [actorId(from), actorId(to)];
  const own = isAlleged(relation) ? undefined : ownWord(type, fromId, toId);
  const [source_ref, target_ref] = own?.turned ? [toId, fromId] : [fromId, toId];
  const { subject, says } = relationLine(entry.name, relation);
  return {
    type: 'relationship',
    id: stixId('relationship', fromId, type, toId, by, says),
    ...common(modifiedOf(entry), markingsOf(entry), referencesTo(entry, sources)),
    relationship_type: own?.word ?? 'related-to',
    source_ref,
    target_ref,
    description: `${subject}: ${says}`,
  };
}

function ownWord(relation: RelationType, from: string, to: string): OwnWord | undefined {
  const has = (types: readonly string[], id: string) => types.some((type) => id.startsWith(`${type}--`));
  return OWN_WORDS.find((one) => one.of === relation && has(one.from, from) && has(one.to, to));
}
