import { compile, cut, matchesOf, type Search, searching, wordPattern } from './searching.ts';

/** More take too long to compile: Chromium 156 takes 3 s for 50,000, and 21 s for 200,000, with the page standing still. */
const NAMES_PER_PATTERN = 50_000;

/** One regular expression of all names. */
export const alternation = searching((names): Search => {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const patterns: RegExp[] = [];
  for (let at = 0; at < names.length; at += NAMES_PER_PATTERN) {
    patterns.push(wordPattern(longestFirst.slice(at, at + NAMES_PER_PATTERN)));
  }
  const compiled = new Set<RegExp>();
  let cuts: number[] = [];
  const patternOf = (portion: number): RegExp | undefined =>
    patterns[Math.floor(portion / (cuts.length - 1))];
  return {
    portions(text) {
      cuts = cut(text);
      return (cuts.length - 1) * patterns.length;
    },
    ready(text, portion) {
      const pattern = patternOf(portion);
      if (!pattern || compiled.has(pattern)) return;
      compile(pattern, text);
      compiled.add(pattern);
    },
    find(text, portion) {
      const pattern = patternOf(portion);
      const piece = portion % (cuts.length - 1);
      const start = cuts[piece] ?? 0;
      return pattern ? matchesOf(pattern, text.slice(start, cuts[piece + 1]), start) : [];
    },
  };
});
