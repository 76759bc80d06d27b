import type { ListName } from '../entry.ts';
import { COMMON_PARTS } from './common-parts.ts';
import type { FoundName } from './found-name.ts';
import { charactersIn, wordsOf } from './words.ts';

/**
 * A person's name as it may be written in texts, with what it needs to be marked there. It is a namesake's until something
 * speaks for the case, and more so a name of common parts; a part of a name needs the whole somewhere on the page.
 */
export function personNames(name: ListName): FoundName[] {
  const characters = charactersIn(name.text);
  if (characters > 0) {
    if (characters < 2) return [];
    return [
      { text: name.text, class: name.quality === 'weak' || characters < 3 ? 'common-personal' : 'personal' },
    ];
  }
  const told = name.parts && wordsIn(name.parts.family).length > 0 && wordsIn(name.parts.given).length > 0;
  const parts = told ? name.parts : partsOf(name.text);
  if (!parts) return single(name);
  const { family, given } = parts;
  const text = `${given} ${family}`;
  const whole: FoundName = { text, class: classOf(wordsOf(text), name.quality), parts };
  return [whole, ...shorter(parts, name.quality), ...withoutArticle(parts, name.quality)]
    .filter(
      // Of initials and a family name anybody's may be made.
      (found) => wordsOf(found.text).filter((word) => word.length > 1).length > 1,
    )
    .map(asWhole);
}

/** The dots of initials are told of a name as a whole alone. */
function asWhole(name: FoundName): FoundName {
  if (!name.text.includes('.')) return name;
  const { parts: _parts, ...whole } = name;
  return whole;
}

function classOf(words: readonly string[], quality: ListName['quality']): FoundName['class'] {
  const tells = words.some((word) => !COMMON_PARTS.has(word) && word.length > 1 && !SYLLABLE.test(word));
  return tells && quality !== 'weak' ? 'personal' : 'common-personal';
}

/** `Hutch`, `Comandante`: needs the whole name elsewhere, and a single letter or a title needs more than there can be. */
function single({ text }: ListName): FoundName[] {
  const [word = '', ...others] = wordsOf(text);
  return others.length === 0 && word.length > 2 ? [{ text, class: 'short' }] : [];
}

/** A syllable of Chinese, Korean or Vietnamese in Latin letters: of two or three any number of names is made. */
const SYLLABLE = /^(?!ben$|jim$|tom$|tim$)[bcdfghjklmnpqrstwxyz]{1,2}[aeiou]{1,3}(?:ng?|k|l|m|p|t)?$/u;

/** What belongs to the name after it. */
const PARTICLES = new Set(
  'abd abdul abu al bin bint da de del der di dos du el ibn la le van vom von zu'.split(' '),
);

/**
 * Given and family name where the list doesn't tell them apart: the last word is the family's, with the particles before
 * it; a comma stands after the family's. Undefined for a name of one word, and in scripts of which nobody knows.
 */
function partsOf(text: string): { family: string; given: string } | undefined {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{P}\p{Zs}\p{N}`´]+$/u.test(text)) return otherParts(text);
  const [before = '', ...after] = text.split(',').map((part) => part.trim());
  const given = after.join(' ').trim();
  if (wordsIn(given).length > 0 && wordsIn(before).length > 0) return { family: before, given };
  const words = wordsIn(before);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]?.toLowerCase() ?? '')) from -= 1;
  return from < 1
    ? undefined
    : { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** By its blanks; what has no letter is no word. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Arabic and its like stand in their order; what matters is that there are two words. */
function otherParts(text: string): { family: string; given: string } | undefined {
  const words = wordsIn(text);
  const family = words.pop();
  return family === undefined || words.length === 0 ? undefined : { family, given: words.join(' ') };
}

/** Texts leave out what comes between the first and the last: `Yevgeny Viktorovich Prigozhin` is `Yevgeny Prigozhin`. */
function shorter(
  { family, given }: { family: string; given: string },
  quality: ListName['quality'],
): FoundName[] {
  const givens = given.split(/\s+/u);
  const [first = '', ...between] = givens;
  const isMadeOfSyllables = wordsOf(given).every((word) => SYLLABLE.test(word));
  if (between.length === 0 || isMadeOfSyllables || PARTICLES.has(first.toLowerCase())) return [];
  const words = wordsOf(`${first} ${family}`);
  if (words.length < 2) return [];
  return [{ text: `${first} ${family}`, class: classOf(words, quality), parts: { family, given: first } }];
}

/** `Ayman al-Zawahiri` is `Ayman Zawahiri` as well, and `Ayman Alzawahiri`. */
function withoutArticle(
  { family, given }: { family: string; given: string },
  quality: ListName['quality'],
): FoundName[] {
  const [, article, rest] = /^(al|el)[-\s'](\p{L}{3,})$/iu.exec(family) ?? [];
  if (article === undefined || rest === undefined) return [];
  const [first = ''] = given.split(/\s+/u);
  return [rest, `${article}${rest.toLowerCase()}`].map((short) => ({
    text: `${first} ${short}`,
    class: classOf(wordsOf(`${first} ${rest}`), quality),
    parts: { family: short, given: first },
  }));
}
