import type { ReaderEntry, ReaderName } from '../profile/reader-profile.ts';
import { formatDate } from './dates.ts';
import { say } from './say.ts';

export interface SortedNames {
  /** In the script of their own country, shown beside the name itself. */
  inScripts: ReaderName[];
  /** What somebody calls it. */
  used: ReaderName[];
  /** Derived by rule and seen in no source as such, or misprints that were. */
  respellings: ReaderName[];
}

/** The names of a profile by how they are shown. `first`, the name the reader met, leads the used ones; other forms of its own name come last. */
export function sortNames(
  { name: own, names }: Pick<ReaderEntry, 'name' | 'names'>,
  first?: string,
): SortedNames {
  const isSpelling = ({ respelling, misprint }: ReaderName) => respelling !== undefined || misprint === true;
  const seen = names.filter((name) => !isSpelling(name));
  const foreign = (name: ReaderName) => name.script !== 'Latn' && name.text !== own;
  const rank = (name: ReaderName) => (name.text === first ? 0 : sameNumber(name.text, own) ? 2 : 1);
  return {
    inScripts: seen.filter(foreign),
    used: seen.filter((name) => !foreign(name)).toSorted((a, b) => rank(a) - rank(b)),
    respellings: names.filter(isSpelling),
  };
}

/** The title over its names. */
export function namesHeading({ tier, kind }: ReaderEntry): string {
  if (tier === 'reference') return say('name_heading_reference');
  return say(kind === 'person' ? 'name_heading_person' : 'name_heading');
}

/** Whether two names differ only in what stands around their number: `APT31`, `Advanced Persistent Threat 31`. */
function sameNumber(a: string, b: string): boolean {
  const number = /\p{N}+/u.exec(b)?.[0];
  return number !== undefined && a !== b && /\p{N}+/u.exec(a)?.[0] === number;
}

export function isFormer({ until }: ReaderName): boolean {
  return until !== undefined;
}

/** “since 2023”, “until Apr 2023”, “2016 to 2023”; nothing where neither end is known. */
export function period(
  { since, until }: ReaderName,
  inWords: (date: string) => string = formatDate,
): string | undefined {
  if (since && until) return say('name_between', { since: inWords(since), until: inWords(until) });
  if (until) return say('name_until', { until: inWords(until) });
  return since && say('name_since', { since: inWords(since) });
}
