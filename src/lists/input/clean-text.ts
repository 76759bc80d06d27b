// Marks of direction and other invisible characters; joiners stay, Persian names need them.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Letters, digits and signs that are composed and visible, with one blank between words: clean as it is. */
const CLEAN =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f\u0621-\u064a\u4e00-\u9fff]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f\u0621-\u064a\u4e00-\u9fff]+)*$/u;

/** A text of a list as it can be shown and looked for: composed, without invisible characters, blanks joined. */
export function cleanText(text: string): string {
  // Most texts are, and to see that is much quicker than to clean them.
  if (CLEAN.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(CONTROLS, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** A name: what separated it from its neighbours goes too. */
export function cleanName(text: string): string {
  return cleanText(text).replaceAll(/^[\s,;]+|[\s,;]+$/gu, '');
}

const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Thai', /\p{Script=Thai}/u],
];

/** The script a name is written in, told by its letters: what lists say of it is patchy. None for Latin. */
export function scriptOf(text: string): string | undefined {
  // Most names are plain letters.
  if (/^[\u0020-\u024f]*$/u.test(text)) return undefined;
  return SCRIPTS.find(([, letter]) => letter.test(text))?.[0];
}

/** An address that can be linked to; nothing else is one, least of all `javascript:`. */
export function cleanUrl(text: string): string | undefined {
  const url = cleanText(text);
  return /^https?:\/\/[^\s/]+/iu.test(url) && URL.canParse(url) ? url : undefined;
}

/** Words that lead to private data, of which no note may hold any. */
const PRIVATE =
  /\b(?:born|birth|d\.?o\.?b|p\.?o\.?b|passports?|national id|tel|telephone|phone|fax|e-?mail|address)\b|@|\b\d{6,}\b/iu;

/**
 * Whether something else than a person's name was written into its place: a number, a birth date. A number that letters
 * lead into may be what a hacker calls themselves.
 */
export function isPrivate(name: string): boolean {
  return /(?<![\p{L}\d_.-])\d{5,}|\b(?:passport|born|d\.?o\.?b)\b/iu.test(name);
}

/** An office or a line of work, if it is that and nothing private. */
export function cleanNote(text: string): string | undefined {
  const note = cleanText(text);
  return note === '' || PRIVATE.test(note) ? undefined : note;
}
