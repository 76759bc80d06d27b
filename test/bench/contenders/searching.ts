import { type Contender, textsAt } from './contender.ts';
import { type PageText, rangeOf, readPage } from './page-text.ts';

export interface Match {
  start: number;
  end: number;
}

/** A search of one long string. The work comes in portions of about the same size, so that a part of it tells of the whole. */
export interface Search {
  portions(text: string): number;
  /** Has what a portion needs made, where that is done once a tab; its time is not the search's. */
  ready?(text: string, portion: number): void;
  find(text: string, portion: number): Match[];
}

/** A contender that reads the page into one string, searches that, and paints as the extension does. */
export function searching(prepare: (names: string[]) => Search): Contender {
  return {
    async prepare(names) {
      const search = prepare(await textsAt(names));
      let page: PageText = { text: '', nodes: [], starts: [] };
      let matches: Match[] = [];
      return {
        async run(limitMs) {
          const start = performance.now();
          page = readPage();
          const portions = search.portions(page.text);
          matches = [];
          let scan = performance.now() - start;
          let done = 0;
          while (done < portions && performance.now() - start < limitMs) {
            search.ready?.(page.text, done);
            const from = performance.now();
            for (const match of search.find(page.text, done)) matches.push(match);
            scan += performance.now() - from;
            done += 1;
          }
          const painting = performance.now();
          const highlight = new Highlight();
          for (const match of matches) {
            const range = rangeOf(page, match.start, match.end);
            if (range) highlight.add(range);
          }
          CSS.highlights.set(HIGHLIGHT, highlight);
          const paint = performance.now() - painting;
          return { scan, paint, longestTask: scan + paint, found: highlight.size, share: done / portions };
        },
        marked: () =>
          matches
            .filter(({ start, end }) => rangeOf(page, start, end))
            .map(({ start, end }) => page.text.slice(start, end)),
        undo: () => void CSS.highlights.delete(HIGHLIGHT),
      };
    },
  };
}

/** Has the same style as ours; see `src/page/marks.css`. */
const HIGHLIGHT = 'underline-a-solid';

/** A regular expression for whole words. */
export function wordPattern(names: readonly string[]): RegExp {
  const either = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${either})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** Browsers compile an expression when it is first used, and once more, to be faster, when it is used again. */
export function compile(pattern: RegExp, text: string): void {
  // For texts with letters beyond Latin-1 it is another code, so the sample is of the text itself.
  for (let pass = 0; pass < 2; pass += 1) pattern.test(text.slice(0, 5));
  pattern.lastIndex = 0;
}

export function matchesOf(pattern: RegExp, text: string, offset = 0): Match[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

/** Cuts a text at line breaks into pieces of about the same size: where each begins, and the end of the last. */
export function cut(text: string): number[] {
  const cuts = [0];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at + PIECE);
    at = next < 0 ? text.length : next + 1;
    cuts.push(at);
  }
  return cuts;
}

const PIECE = 10_000;
