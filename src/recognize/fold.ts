import { isPlain } from './expression.ts';

/**
 * Folding: the one written form that names and texts are compared in. NFKD, lower case, Latin letters
 * without their marks, one kind of dash, quote and blank, and without characters that cannot be seen.
 * Every folded unit remembers where in the original text it came from.
 */

/** A hard line break (`<br>`) inside a passage: no name runs across it, a sentence may. */
export const LINE_BREAK = '\u2028';

const SPACE = 0x20;
const BREAK = 0x0a;

/** Letters that Unicode does not take apart though readers and typists do. */
const PLAIN_LETTERS = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ς: 'σ',
  }),
);

const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u058a]/u;
const SINGLE_QUOTES = /[`\u00b4\u2018-\u201b\u2032\u02bb\u02bc\u02b9\u02ca\uff07]/u;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u2039\u203a\uff02]/u;
/** Soft hyphen, zero-width characters, direction marks, variation selectors: there, but not seen. */
const PLAIN_INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;
let allInvisible: RegExp | undefined;

function isInvisible(character: string): boolean {
  if (isPlain(character)) return PLAIN_INVISIBLE.test(character);
  allInvisible ??= /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
  return allInvisible.test(character);
}

/** Numbers of notes and signs of trade, which are no part of the word before them: `APT31¹`, `APT31™`. */
const NOTES =
  /[\u00b2\u00b3\u00b9\u2070-\u207f\u2080-\u208e\u2460-\u24ff\u2776-\u2793\u2120\u2122\u00ae\u00a9]/u;
/** The general combining marks; those of other scripts make other letters and stay. */
const MARKS = /[\u0300-\u036f]/gu;
const BLANK = /\s/u;

/** Folded forms of the characters met so far, at first the commonest; '' for those that are dropped. */
const cache = new Map(
  ['\u00a0 ', "‘'", "’'", '“"', '”"', '–-', '—-'].map((pair): [number, string] => [
    pair.charCodeAt(0),
    pair.slice(1),
  ]),
);

/** The folded form of one character, of as many units as it takes. */
export function foldCodePoint(codePoint: number): string {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const folded = computeFold(String.fromCodePoint(codePoint));
  cache.set(codePoint, folded);
  return folded;
}

function computeFold(character: string): string {
  if (character === LINE_BREAK) return '\n';
  if (character >= FIRST_ACCENTED && character <= LAST_ACCENTED) return foldLetters(character);
  // Before blanks, as the byte order mark counts as both.
  if (isInvisible(character)) return '';
  if (BLANK.test(character) || NOTES.test(character)) return ' ';
  if (DASHES.test(character)) return '-';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  return foldLetters(character);
}

/** Latin letters with marks and without, none of which is a sign of the other kinds: this saves pages their expressions. */
const FIRST_ACCENTED = '\u00c0';
const LAST_ACCENTED = '\u017f';

function foldLetters(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '')) {
    // A compatibility form may itself contain a blank or a quote (U+00A8, U+2025): fold those as well.
    folded += part === character ? (PLAIN_LETTERS.get(part) ?? part) : computeFold(part);
  }
  return folded;
}

/** A folded text: `length` units, and for each the original offsets it covers. Valid until the next fold. */
export interface Folded {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
}

/** Folds texts one after the other into the same buffers, so that a scan allocates nothing per text. */
export function createFolder(): (text: string) => Folded {
  const out: Folded = {
    units: new Uint16Array(0),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
    length: 0,
  };

  function reserve(size: number): void {
    if (out.units.length >= size) return;
    const grown = Math.max(size, out.units.length * 2, 256);
    const units = new Uint16Array(grown);
    const starts = new Uint32Array(grown);
    const ends = new Uint32Array(grown);
    units.set(out.units);
    starts.set(out.starts);
    ends.set(out.ends);
    Object.assign(out, { units, starts, ends });
  }

  /** Blanks in a row become one, and a hard break swallows those around it. */
  function put(unit: number, start: number, end: number): void {
    const previous = out.length > 0 ? out.units[out.length - 1] : undefined;
    if (previous === SPACE || previous === BREAK) {
      if (unit === SPACE) return;
      if (unit === BREAK) out.length -= 1;
    }
    out.units[out.length] = unit;
    out.starts[out.length] = start;
    out.ends[out.length] = end;
    out.length += 1;
  }

  return (text) => {
    reserve(text.length);
    out.length = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const start = at;
      at += 1;
      if (unit < 0x80) put(foldAscii(unit), start, at);
      else if (isUnifiedIdeograph(unit)) put(unit, start, at);
      else {
        const codePoint = text.codePointAt(start) ?? unit;
        if (codePoint > 0xffff) at += 1;
        const folded = foldCodePoint(codePoint);
        // A mark that is dropped still belongs to the letter before it.
        if (folded === '' && out.length > 0 && codePoint >= 0x300 && codePoint <= 0x36f)
          out.ends[out.length - 1] = at;
        if (folded.length > 1) reserve(out.length + folded.length + text.length - at);
        for (let index = 0; index < folded.length; index += 1) put(folded.charCodeAt(index), start, at);
      }
    }
    return out;
  };
}

/** Of the unified ideographs, extension A among them, each folds to itself. */
export function isUnifiedIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function foldAscii(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit <= SPACE) return SPACE;
  return unit === 0x60 ? 0x27 : unit;
}

const foldOnce = createFolder();

/** The folded form as a string: for names, cues and queries. */
export function fold(text: string): string {
  return foldedString(foldOnce(text), 0);
}

/** So many are put together at once: what a function is called with lies on the stack. */
const AT_ONCE = 2048;

/**
 * The folded text from `start` to `end` as a string: one of single bytes where it can be, which a decoder makes of no text
 * in browsers, and what an expression is compiled for once more.
 */
export function foldedString(folded: Folded, start: number, end = folded.length): string {
  let text = '';
  for (let at = start; at < end; at += AT_ONCE) {
    const units = folded.units.subarray(at, Math.min(end, at + AT_ONCE));
    text += Reflect.apply(String.fromCharCode, undefined, units);
  }
  return text;
}
