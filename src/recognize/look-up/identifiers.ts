import type { Identifier } from '../../profile/identifiers.ts';
import { type Words, wordsOf } from './words.ts';

/** Whether an identifier is the one asked for, or begins like it. */
export type Fit = 'exact' | 'beginning';

/** Shorter ones fit too many to be meant, and a number alone could be anything: the 31 of APT31, a year. */
const SHORTEST = 4;

/** An identifier that fits, and what of the query it fits, joined. */
export interface Fitting<One> {
  one: One;
  fit: Fit;
  typed: string;
}

/** Finds identifiers by what they are or begin with, however spaced or hyphenated; they are never guessed at. */
export function createIdentifierLookUp<One extends { identifier: Identifier }>(
  ones: readonly One[],
): (query: Words) => Fitting<One>[] {
  const keys = ones.map((one) => {
    const { id, by } = one.identifier;
    return { one, forms: waysToWrite(id).map((way) => wordsOf(way).joined), by: new Set(wordsOf(by).words) };
  });

  return ({ words }) =>
    keys.flatMap(({ one, forms, by }): Fitting<One>[] => {
      // “OFAC-12345”, “MITRE G0128”: whose it is may stand before it.
      const first = words.findIndex((word) => !by.has(word));
      if (first < 0) return [];
      const typed = words.slice(first).join('');
      const short = typed.length < SHORTEST;
      if (forms.includes(typed)) return short && isNumber(typed) ? [] : [{ one, fit: 'exact', typed }];
      if (short || !/\p{N}/u.test(typed) || !forms.some((form) => form.startsWith(typed))) return [];
      return [{ one, fit: 'beginning', typed }];
    });
}

function isNumber(typed: string): boolean {
  return /^\p{N}+$/u.test(typed);
}

function waysToWrite(id: string): string[] {
  // Which of several on a list is meant: “SDN 12345 (Bluenoroff)”.
  const bare = id.replace(/ \([^)]*\)$/u, '');
  const [, sdn] = /^SDN (\d+)$/u.exec(bare) ?? [];
  if (sdn !== undefined) return [bare, sdn];
  // “Annex I, part A, entry 7” is also “part A, entry 7” and “entry 7”.
  if (bare.startsWith('Annex ')) {
    const parts = bare.split(', ');
    return parts.map((_, at) => parts.slice(at).join(', '));
  }
  // The number of a court's division is often left out: “1:24-cr-00043”.
  const [, withoutDivision] = /^\d:(.+)$/u.exec(bare) ?? [];
  return withoutDivision === undefined ? [bare] : [bare, withoutDivision];
}
