import type { Base } from './reference.ts';
import type { Kind, KnowledgeBaseLink, Name, Profile, RelationType, Source } from './types.ts';

/**
 * A profile or an entry in one line, enough to name it and tell its kind; of a reference entry, the names of its bases; of
 * an entry of the reader's own list, what they call that.
 */
export type Brief = { id: string; kind: Kind; name: string } & (
  | { summary: string }
  | { listedBy: string[] }
  | { list: string }
);

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

/** Everything a reader is shown of one entry of their own lists, in the words of the list. */
export interface ReaderListed {
  tier: 'listed';
  id: string;
  /** Whether its names are not underlined, so that no page can know of it. */
  quiet?: true;
  kind: Kind;
  /** The list doesn't say whether it is a person or a company. */
  kindUnknown: boolean;
  name: string;
  names: ListedName[];
  /** What the list calls it by. */
  reference: string;
  list: {
    /** What the reader calls it. */
    name: string;
    /** In the list's own words; empty where it says nothing. */
    title: string;
    authority: string;
    /** A day or a version. */
    released?: string;
    url?: string;
    /** Milliseconds since 1970. */
    imported: number;
  };
  programmes: readonly string[];
  /** Days: `2024-05-06`. */
  listedOn?: string;
  updatedOn?: string;
  /** Who listed it, where that isn't the list's own authority. */
  authority?: string;
  note?: string;
  country?: string;
  /** Where the list shows it. */
  url?: string;
}

export interface ListedName {
  text: string;
  /** ISO 15924, where it isn't Latin. */
  script?: string;
  language?: string;
  quality: 'strong' | 'weak' | 'unknown';
  type: 'primary' | 'alias' | 'former' | 'spelling';
  assignedBy?: string;
}

/** What there is to read, and to take along, under an id that is ours. */
export type ReaderEntry = ReaderProfile | ReaderReference;

/** What there is to read under an id. */
export type Readable = ReaderEntry | ReaderListed;

/** An entry of which nothing is said in a page, which could read that. */
export interface Untold {
  tier: 'untold';
  id: string;
}

export function isOurs(entry: Readable): entry is ReaderEntry {
  return entry.tier !== 'listed';
}

export function briefOf(entry: Readable): Brief {
  const { id, kind, name } = entry;
  if (entry.tier === 'listed') return { id, kind, name, list: entry.list.name };
  return entry.tier === 'curated'
    ? { id, kind, name, summary: entry.summary.text }
    : { id, kind, name, listedBy: entry.listings.map(({ base }) => base.name) };
}
