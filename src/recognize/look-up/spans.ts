import { slipsBetween, slipsInBeginning } from './slips.ts';
import { forgiven, type Words, wordsOf } from './words.ts';

/** A part of a text, from its offset to the one after it. */
export type Span = [start: number, end: number];

/** What of a text a query met: the query as one run, or its words one by one, those with a slip whole. */
export function spansOf(text: string, query: Pick<Words, 'words' | 'joined'>): Span[] {
  const own = wordsOf(text);
  const run = startsOfWords(own).find((start) => own.joined.startsWith(query.joined, start));
  if (run !== undefined) return spanOf(own, run, query.joined.length);
  const met = query.words.flatMap((typed) => meeting(own, typed));
  if (met.length > 0) return merged(met);
  // A slip in where the blanks are.
  const most = forgiven(query.joined);
  return slipsBetween(query.joined, own.joined, most) === undefined ? [] : spanOf(own, 0, own.joined.length);
}

/** The word that a typed one meets best. */
function meeting(own: Words, typed: string): Span[] {
  const starts = startsOfWords(own);
  const begun = own.words.indexOf(typed);
  const at = begun >= 0 ? begun : own.words.findIndex((word) => word.startsWith(typed));
  if (at >= 0) return spanOf(own, starts[at] ?? 0, typed.length);
  const inside = own.words.findIndex((word) => typed.length > 2 && word.includes(typed));
  if (inside >= 0)
    return spanOf(own, (starts[inside] ?? 0) + (own.words[inside]?.indexOf(typed) ?? 0), typed.length);
  const most = forgiven(typed);
  const nearest = own.words
    .map((word, place) => ({ word, place, slips: nearness(typed, word, most) }))
    .filter(({ slips }) => slips !== undefined)
    .sort((a, b) => (a.slips ?? 0) - (b.slips ?? 0))[0];
  return nearest ? spanOf(own, starts[nearest.place] ?? 0, nearest.word.length) : [];
}

function nearness(typed: string, word: string, most: number): number | undefined {
  if (most === 0 || forgiven(word) === 0) return undefined;
  return slipsBetween(typed, word, most) ?? slipsInBeginning(typed, word, 1);
}

function startsOfWords({ words }: Words): number[] {
  let start = 0;
  return words.map((word) => {
    const here = start;
    start += word.length;
    return here;
  });
}

function spanOf({ starts, ends }: Words, at: number, length: number): Span[] {
  const start = starts[at];
  const end = ends[at + length - 1];
  return start === undefined || end === undefined ? [] : [[start, end]];
}

/** In order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
