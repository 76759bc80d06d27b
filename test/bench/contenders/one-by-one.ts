import { compile, matchesOf, type Search, searching, wordPattern } from './searching.ts';

/** One regular expression for each name. */
export const oneByOne = searching((names): Search => {
  const patterns: RegExp[] = [];
  return {
    portions: () => names.length,
    ready(text, portion) {
      if (patterns[portion]) return;
      const pattern = wordPattern([names[portion] ?? '']);
      compile(pattern, text);
      patterns[portion] = pattern;
    },
    find(text, portion) {
      const pattern = patterns[portion];
      return pattern ? matchesOf(pattern, text) : [];
    },
  };
});
