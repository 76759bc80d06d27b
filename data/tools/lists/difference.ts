import { withoutLegalForm } from '../../../src/lists/names/legal-forms.ts';
import { wordsOf } from '../../../src/lists/names/words.ts';
import { fold } from '../../../src/recognize/fold.ts';

/** In what two names differ, from what counts least to what counts most; the first that fits is told. */
export const DIFFERENCES = [
  'none',
  'case, marks, signs',
  'blanks, dashes',
  'order of words',
  'legal form',
  'articles, particles',
  'initials',
  'words left out',
  'another script',
  'spelling',
  'a word spelled, others left out',
  'other words',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

const PARTICLES = new Set(
  'a abd al an and ash at bin de del den der el et ibn la le of the ul und van von y'.split(' '),
);

export function differenceOf(one: string, other: string): Difference {
  if (one === other) return 'none';
  if (fold(one) === fold(other)) return 'case, marks, signs';
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.join(' ') === b.join(' ')) return 'case, marks, signs';
  if (a.join('') === b.join('')) return 'blanks, dashes';
  if (sorted(a) === sorted(b)) return 'order of words';
  if (sorted(withoutLegalForm(a)) === sorted(withoutLegalForm(b))) return 'legal form';
  if (bare(a) === bare(b)) return 'articles, particles';
  if (scriptsOf(one) !== scriptsOf(other)) return 'another script';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(few, many, (word, in_) => in_ === word)) return 'words left out';
  if (isWithin(few, many, isInitialOr)) return 'initials';
  if (isWithin(few, many, isNear))
    return few.length === many.length ? 'spelling' : 'a word spelled, others left out';
  return 'other words';
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

function bare(words: readonly string[]): string {
  return words
    .filter((word) => !PARTICLES.has(word))
    .map((word) => word.replace(/^(?:al|el)(?=\p{L}{4})/u, ''))
    .toSorted()
    .join('');
}

function scriptsOf(text: string): string {
  return [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{L}/u]
    .findIndex((script) => script.test(text))
    .toString();
}

/** Whether each word fits one of the others, each of these once. */
function isWithin(
  few: readonly string[],
  many: readonly string[],
  fits: (word: string, other: string) => boolean,
): boolean {
  const left = [...many];
  // What is the same word goes first, so that no other takes its place.
  const rest = few.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return rest.every((word) => {
    const at = left.findIndex((other) => fits(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isInitialOr(word: string, other: string): boolean {
  return (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));
}

/** Two edits, or one in a short word (Levenshtein). */
function isNear(word: string, other: string): boolean {
  return edits(word, other) <= (Math.min(word.length, other.length) < 5 ? 1 : 2);
}

function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
