import type { RecordPassage } from './text-record.ts';

/**
 * Cuts plain text into passages, as near as can be to what a page of the same text would give. A line is a passage, as
 * a block of a page is: texts taken from pages have a line for each heading, paragraph, item of a list and cell of a
 * table. But where a line was broken only because it was full, its end is a blank, and names and sentences run across.
 *
 * That a line was full shows in its length, and in that neither it nor the next begins or ends like one of its own.
 * Lines that were held apart for no reason lose little, as all passages of a text are read as one page: on labelled
 * reports, with some 2,000 names, taking every run of lines up to a blank one as a passage found one name more in 288
 * and marked 8 to 13 more words that were none.
 */
export function cutText(text: string): RecordPassage[] {
  const passages: RecordPassage[] = [];
  /** The lines of the passage so far, and where its first begins. */
  let lines: string[] = [];
  let first = 0;

  function close(): void {
    if (lines.length > 0) passages.push(passageAt(first, lines.join(' ')));
    lines = [];
  }

  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const previous = lines.at(-1);
    if (previous === undefined || !runsOn(previous, line, lines.length > 1)) {
      close();
      first = at;
    }
    if (/\S/.test(line)) lines.push(line);
    at = end + 1;
  }
  close();
  return passages;
}

/** In units: narrower columns are not set by hand, and wider lines are not broken by width. */
const NARROWEST = 50;
const WIDEST = 100;

/** Marks of a list's item, a heading, a quotation, a table's row. */
const OPENS_ANEW = /^\s*(?:[-*+•·–—#>|]|\d+[.)]\s)/u;
const ENDS_SENTENCE = /[.!?:;。！？…]["'”’»)\]]*\s*$/u;

/**
 * Whether a line was broken only because it was full. Where it ends a sentence that can't be told, and it is taken to be
 * so only if it goes on from a full line itself.
 */
function runsOn(line: string, next: string, goesOn: boolean): boolean {
  return (
    line.length >= NARROWEST &&
    line.length <= WIDEST &&
    next.length <= WIDEST &&
    /\S/.test(next) &&
    (goesOn || !ENDS_SENTENCE.test(line)) &&
    !OPENS_ANEW.test(line) &&
    !OPENS_ANEW.test(next)
  );
}

/** Every line end of the text has one unit in the passage, so both count alike. */
function passageAt(first: number, text: string): RecordPassage {
  return { text, place: (start, end) => ({ start: first + start, end: first + end }) };
}
