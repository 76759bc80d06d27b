import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { legalStatus } from '../../words/legal.ts';
import { say } from '../../words/say.ts';
import { cautionOn, lineOf } from '../line.ts';
import { type Part, partsOf } from '../part.ts';
import { actorId, markingsOf, modifiedOf } from './actor.ts';
import { common } from './known-as.ts';
import { type Note, stixId } from './objects.ts';
import { referencesTo } from './references.ts';

type Noted = Extract<Part, { part: 'statement' | 'legal' | 'event' }>;

/**
 * What STIX has no property for, each with its own sources. Notes of an entry carry no confidence: nobody has rated how
 * far a statement is true, only said who says so.
 */
export function notesOf(entry: ReaderEntry, which: readonly Noted['part'][]): Note[] {
  return partsOf(entry)
    .filter((part): part is Noted => which.some((one) => one === part.part))
    .map((part) => noteOf(entry, part));
}

function noteOf(entry: ReaderEntry, part: Noted): Note {
  const { subject, says } = lineOf(entry, part);
  const content = [`${subject}: ${says}`, cautionOn(part)].filter(Boolean).join(' ');
  return {
    type: 'note',
    id: stixId('note', entry.id, part.part, content),
    ...common(modifiedOf(entry), markingsOf(entry), referencesTo(entry, part.sources)),
    abstract: abstractOf(part),
    content,
    object_refs: [actorId(entry)],
  };
}

function abstractOf(part: Noted): string {
  switch (part.part) {
    case 'statement':
      return say(`topic_${part.topic}`);
    case 'legal':
      return legalStatus(part);
    case 'event':
      return say('profile_timeline');
  }
}
