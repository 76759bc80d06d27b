import type { ReaderEntry, ReaderRelation } from '../profile/reader-profile.ts';
import type { Source } from '../profile/types.ts';
import { summaryOf } from './part.ts';
import { briefWords } from './words.ts';

/** Who is named on a page, as whoever exports it knows it. */
export interface Brief {
  page: {
    title: string;
    address: string;
    /** The day it was read: YYYY-MM-DD. */
    readOn: string;
  };
  /** In the order of first mention. */
  named: readonly Naming[];
}

export interface Naming {
  entry: ReaderEntry;
  /** How sure it is that the page means this one. */
  certainty: 'certain' | keyof typeof briefWords.doubt;
  count: number;
  /** The forms in which it is named, as written. */
  surfaces: readonly string[];
}

/** A relation between two who are named. */
export interface TieAmong {
  subject: Naming;
  relation: ReaderRelation;
  object: Naming;
}

/** Each relation among those who are named, once: as the profile that states it has it. */
export function tiesAmong({ named }: Pick<Brief, 'named'>): TieAmong[] {
  const byId = new Map(named.map((naming) => [naming.entry.id, naming]));
  return named.flatMap((subject) => {
    if (subject.entry.tier !== 'curated') return [];
    return subject.entry.relations.flatMap((relation) => {
      const object = byId.get(relation.other.id);
      return relation.end === 'subject' && object ? [{ subject, relation, object }] : [];
    });
  });
}

/** The key of a source that an entry cites: that of a base leads to another address in each entry. */
export function sourceKey(entry: ReaderEntry, id: string): string {
  return entry.tier === 'curated' ? id : `${id}:${entry.id}`;
}

/** Who it is, with the keys of its sources. */
export function summaryIn({ entry }: Naming): { text: string; sources: string[] } {
  const { text, sources } = summaryOf(entry);
  return { text, sources: sources.map((id) => sourceKey(entry, id)) };
}

/** All sources of all who are named, by their keys. */
export function sourcesIn({ named }: Pick<Brief, 'named'>): Record<string, Source> {
  return Object.fromEntries(
    named.flatMap(({ entry }) =>
      Object.entries(entry.sources).map(([id, source]) => [sourceKey(entry, id), source]),
    ),
  );
}

/** A name with the doubt whether the page means it, which goes wherever something is said of whom it may not mean. */
export function nameIn({ entry, certainty }: Naming): string {
  return certainty === 'certain' ? entry.name : `${entry.name} (${briefWords.doubt[certainty]})`;
}
