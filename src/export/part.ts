import type {
  ReaderEntry,
  ReaderName,
  ReaderProfile,
  ReaderReference,
  ReaderRelation,
} from '../profile/reader-profile.ts';
import type { Event, KnowledgeBaseLink, Statement } from '../profile/types.ts';
import { type LegalAct, legalActs } from '../words/legal.ts';
import { listedCountry, namesOnlySummary } from '../words/reference.ts';

/** One thing that is said of a profile, with the sources that carry it. */
export type Part =
  | ({ part: 'summary' } & ReaderProfile['summary'])
  | ({ part: 'name' } & ReaderName)
  | ({ part: 'statement' } & Statement)
  | ({ part: 'legal' } & LegalAct)
  | ({ part: 'event' } & Event)
  | ({ part: 'relation' } & ReaderRelation)
  | ({ part: 'knowledge-base' } & KnowledgeBaseLink);

/** Everything that is said of a profile, one by one. */
export function partsOf(entry: ReaderEntry): Part[] {
  return entry.tier === 'curated' ? partsOfProfile(entry) : partsOfReference(entry);
}

/** Who it is, in one line. */
export function summaryOf(entry: ReaderEntry): ReaderProfile['summary'] {
  if (entry.tier === 'curated') return entry.summary;
  const bases = entry.listings.map(({ base }) => base);
  return {
    text: namesOnlySummary(bases.map(({ name }) => name)),
    sources: bases.map(({ id }) => id),
  };
}

function partsOfProfile(profile: ReaderProfile): Part[] {
  return [
    { part: 'summary', ...summaryOf(profile) },
    ...namesOf(profile),
    ...profile.statements.map((statement) => ({ part: 'statement' as const, ...statement })),
    ...legalActs(profile).map((act) => ({ part: 'legal' as const, ...act })),
    ...profile.events.map((event) => ({ part: 'event' as const, ...event })),
    ...profile.relations.map((relation) => ({ part: 'relation' as const, ...relation })),
    ...profile.knowledgeBases.map((link) => ({ part: 'knowledge-base' as const, ...link })),
  ];
}

/** What bases list of it. */
function partsOfReference(entry: ReaderReference): Part[] {
  return [
    { part: 'summary', ...summaryOf(entry) },
    ...namesOf(entry),
    ...entry.countries.map(({ code, listedBy, sources }) => ({
      part: 'statement' as const,
      topic: 'background' as const,
      text: listedCountry(listedBy, code),
      sources,
    })),
    ...entry.listings.map(({ base, id, url }) => ({
      part: 'knowledge-base' as const,
      base: base.name,
      id,
      url,
      sources: [base.id],
    })),
  ];
}

function namesOf({ names }: ReaderEntry): Part[] {
  return names.map((name) => ({ part: 'name', ...name }));
}
