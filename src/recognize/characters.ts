import { expression } from './expression.ts';

/** What a folded unit counts as when a text is cut into tokens. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Scripts written without spaces: each character is a token of its own. */
export const IDEOGRAPH = 3;

/** The only 64 signs among the unified ideographs, by their higher bits. */
const HEXAGRAMS = 0x4dc0 >> 6;

const UNKNOWN = 0xff;
/** Of what comes before the unified ideographs, which need no table; after them comes little that is not folded to others. */
const table = new Uint8Array(0x3400).fill(UNKNOWN);
// Most pages hold little else, and need no expression compiled for it.
for (let unit = 0; unit < 0x80; unit += 1) table[unit] = ofAscii(unit);

/**
 * The class of one UTF-16 unit. Halves of surrogate pairs count as separators: no name known here is written
 * with them. The underscore counts as a letter, since it joins the words of identifiers and file names.
 */
export function characterClass(unit: number): number {
  if (unit >= 0x3400 && unit <= 0x9fff) return unit >> 6 === HEXAGRAMS ? SEPARATOR : IDEOGRAPH;
  const known = table[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  const computed = compute(String.fromCharCode(unit));
  table[unit] = computed;
  return computed;
}

function ofAscii(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || unit === 0x5f ? LETTER : SEPARATOR;
}

function compute(character: string): number {
  if (character >= FIRST_IDEOGRAPH && isIdeograph(character)) return IDEOGRAPH;
  if (NUMBER.test(character)) return DIGIT;
  return IN_WORD.test(character) ? LETTER : SEPARATOR;
}

const NUMBER = expression(String.raw`[\p{N}]`);
const IN_WORD = expression(String.raw`[\p{L}\p{M}_]`);

/** Of Chinese and Japanese: what comes before is spared an expression that is long to compile. */
const FIRST_IDEOGRAPH = '\u2e80';

let ideographs: RegExp | undefined;
function isIdeograph(character: string): boolean {
  ideographs ??= /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return ideographs.test(character);
}
