import { cut, type Match, type Search, searching } from './searching.ts';

/** The browser's own idea of words, and a table of the names by their first word. */
export const segmenter = searching((names): Search => {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const byFirstWord = new Map<string, string[]>();
  for (const name of names.map((one) => one.toLowerCase()).sort((a, b) => b.length - a.length)) {
    const [first] = words.segment(name);
    if (!first) continue;
    const same = byFirstWord.get(first.segment);
    if (same) same.push(name);
    else byFirstWord.set(first.segment, [name]);
  }
  let cuts: number[] = [];
  return {
    portions(text) {
      cuts = cut(text);
      return cuts.length - 1;
    },
    find(text, portion) {
      const offset = cuts[portion] ?? 0;
      const piece = text.slice(offset, cuts[portion + 1]).toLowerCase();
      const matches: Match[] = [];
      for (const { segment, index } of words.segment(piece)) {
        const name = byFirstWord
          .get(segment)
          ?.find(
            (one) => piece.startsWith(one, index) && !/[\p{L}\p{N}_]/u.test(piece.charAt(index + one.length)),
          );
        if (name) matches.push({ start: offset + index, end: offset + index + name.length });
      }
      return matches;
    },
  };
});
