import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { termsOf } from '../credit.ts';
import { actorOf, modifiedOf, pointerOf } from './actor.ts';
import { bundle } from './bundle.ts';
import { markingOf } from './known-as.ts';
import { notesOf } from './note.ts';
import type { Bundle } from './objects.ts';
import { relationshipOf } from './relationship.ts';

/** A profile with all that is said of it, as a bundle of STIX 2.1. Whom it is tied to comes along by name. */
export function profileBundle(entry: ReaderEntry): Bundle {
  const relations = entry.tier === 'curated' ? entry.relations : [];
  return bundle(
    [entry.id, modifiedOf(entry)],
    [
      ...termsOf([entry]).map(markingOf),
      actorOf(entry),
      ...notesOf(entry, ['statement', 'legal', 'event']),
      ...relations.map(({ other }) => pointerOf(other)),
      ...relations.map((relation) => relationshipOf(entry, relation)),
    ],
  );
}
