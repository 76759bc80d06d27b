/** What a folded unit counts as when a text is cut into tokens. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Scripts written without spaces: each character is a token of its own. */
export const IDEOGRAPH = 3;

const UNKNOWN = 0xff;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
// Most pages hold little else, and need no expression compiled for it.
for (let unit = 0; unit < 0x80; unit += 1) table[unit] = ofAscii(unit);

/**
 * The class of one UTF-16 unit. Halves of surrogate pairs count as separators: no name known here is written
 * with them. The underscore counts as a letter, since it joins the words of identifiers and file names.
 */
export function characterClass(unit: number): number {
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
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}_]/u.test(character)) return LETTER;
  return SEPARATOR;
}
