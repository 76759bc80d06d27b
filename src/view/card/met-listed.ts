import type { ListedName } from '../../profile/reader-profile.ts';
import { fold } from '../../recognize/fold.ts';

/**
 * The name of an entry by which the reader met it. Lists write one name in many orders (`ROGOZIN, Dmitry`), and pages leave
 * out some of its words: what has all words that were met, and the fewest others, is it.
 */
export function metListed(names: readonly ListedName[], met: string): ListedName | undefined {
  const words = wordsOf(met);
  const having = names
    .map((name) => ({ name, words: wordsOf(name.text) }))
    .filter((one) => words.every((word) => one.words.includes(word)));
  return having.toSorted((a, b) => a.words.length - b.words.length)[0]?.name;
}

/** Signs for letters that Latin lacks are left out of pages. */
function wordsOf(name: string): string[] {
  return fold(name)
    .replaceAll(/['‘’ʿʾ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
