import type { Base } from './reference.ts';
import type { Kind, KnowledgeBaseLink, Name, Profile, RelationType, Source } from './types.ts';

/** A profile or an entry in one line, enough to name it and tell its kind; of an entry, the names of its bases. */
export type Brief = { id: string; kind: Kind; name: string } & ({ summary: string } | { listedBy: string[] });

/** A relation as seen from the profile that is read: `of` tells which end it stands on. */
export interface ReaderRelation {
  type: RelationType;
  /** `subject`: this profile is … of `other`. `object`: `other` is … of this profile. */
  end: 'subject' | 'object';
  other: Brief;
  by: string;
  text?: string | undefined;
  sources: string[];
}

/** A relation of one neighbour of a profile to another, by their ids. */
export interface NeighbourRelation {
  type: RelationType;
  subject: string;
  object: string;
  by: string;
  sources: string[];
}

export type ReaderName = Omit<Name, 'evidence' | 'parts'>;

/** Everything a reader is shown of one profile, with each source it cites. */
export interface ReaderProfile extends Omit<Profile, '$schema' | 'names' | 'relations' | 'knowledgeBases'> {
  tier: 'curated';
  names: ReaderName[];
  relations: ReaderRelation[];
  /** How those it is tied to are tied among themselves. */
  among: NeighbourRelation[];
  knowledgeBases: KnowledgeBaseLink[];
  sources: Record<string, Source>;
}

/** Everything a reader is shown of one reference entry. Its sources are the bases, under their ids. */
export interface ReaderReference {
  tier: 'reference';
  id: string;
  kind: Kind;
  name: string;
  names: ReaderName[];
  /** The countries that bases attribute it to, as ISO 3166 codes, each with the names of the bases. */
  countries: { code: string; listedBy: string[]; sources: string[] }[];
  /** What else bears one of its names, and which. */
  namesakes: { other: Brief; names: string[] }[];
  /** Where each base lists it, and under which id and leading name. */
  listings: { base: Base; id: string; name: string; url: string }[];
  sources: Record<string, Source>;
}

/** How much there is to read, and from which bases the reference entries were taken over. */
export interface Holdings {
  profiles: number;
  entries: number;
  bases: Base[];
}

/** What there is to read under an id. */
export type ReaderEntry = ReaderProfile | ReaderReference;

export function briefOf(entry: ReaderEntry): Brief {
  const { id, kind, name } = entry;
  return entry.tier === 'curated'
    ? { id, kind, name, summary: entry.summary.text }
    : { id, kind, name, listedBy: entry.listings.map(({ base }) => base.name) };
}
