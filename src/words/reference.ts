import { countryName } from './code-names.ts';
import { say, sayCount, sayList } from './say.ts';

/** What a reference entry is, in the place of a summary. */
export function namesOnlySummary(bases: readonly string[]): string {
  return say('reference_summary', { bases: sayList(bases) });
}

/** That this is the word of others, and that nobody here has reviewed it. */
export function notReviewed(bases: readonly string[]): string {
  return say('reference_not_reviewed', { bases: sayList(bases) });
}

/** Which country bases attribute it to, by its ISO 3166 code. */
export function listedCountry(bases: readonly string[], code: string): string {
  return sayCount('reference_country', bases.length, { bases: sayList(bases), country: countryName(code) });
}
