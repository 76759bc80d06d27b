import type { NameClass } from '../profile/types.ts';
import { fold } from './fold.ts';

/** The endings of cases that a name takes in languages which inflect names, all folded (`й` is `и` then). */

const CYRILLIC =
  'а у ом ем ём е ы и я ю ой ей ою ею ии ию ия ием ов ев ам ям ами ями ах ях ові еві ів їв ого ому им ым ий ый ая ую'
    .split(' ')
    .map(fold);
/** Czech, Slovak, Polish, German and Scandinavian, after a name that ends in a consonant. */
const LATIN_PERSON = 'a ovi owi em om s es uv ova ove ovou ovy'.split(' ');
const LATIN_COINED = ['s'];
/** After a number: Czech and Slovene possessives, and the genitive of Germanic languages. */
const LATIN_CODE = 's es ina iny inu ine ka ky ku'.split(' ');
/** Of the first word of an authority's name: Ministerstv-em, Ministerium-s. */
const FIRST_WORD = 'o a u em om e s es y'.split(' ');

const NONE: ReadonlySet<string> = new Set();

const sets = {
  cyrillic: new Set(CYRILLIC),
  person: new Set(LATIN_PERSON),
  coined: new Set(LATIN_COINED),
  code: new Set(LATIN_CODE),
};

/** The endings that may follow a folded name directly. */
export function endingsOf(form: string, nameClass: NameClass): ReadonlySet<string> {
  const last = form.at(-1) ?? '';
  if (/\p{Script=Cyrillic}/u.test(last)) return sets.cyrillic;
  if (nameClass === 'code') return /\d/.test(last) ? sets.code : NONE;
  if (!/[b-df-hj-np-tv-z]/.test(last)) return NONE;
  if (nameClass === 'personal' || nameClass === 'common-personal') return sets.person;
  return nameClass === 'coined' && /[ ']/.test(form) ? sets.coined : NONE;
}

/** The longest of them, in units. */
export const LONGEST_ENDING = 4;

/**
 * A Cyrillic name without what its cases replace: Гаобинь, Гаобиня; Седлецкий, Седлецкого. Itself where nothing is
 * replaced.
 */
export function stemOf(form: string): string {
  return form.replace(/(?<=\p{Script=Cyrillic}{2})(?:[иыо]и|[аеиоуыьюя])$/u, '');
}

/** A first word in all its cases, itself among them. */
export function firstWordCases(word: string): string[] {
  if (/^\p{Script=Cyrillic}{3,}$/u.test(word)) {
    const [last, endings] = CASES.find(([ending]) => word.endsWith(ending)) ?? ['', HARD];
    const stem = word.slice(0, word.length - last.length);
    return [...new Set([word, ...endings.map((ending) => stem + ending)])];
  }
  if (!/^\p{Script=Latin}{3,}$/u.test(word)) return [word];
  const stem = word.replace(/[aeouy]$/, '');
  return [...new Set([word, ...FIRST_WORD.map((ending) => stem + ending)])];
}

/** What Cyrillic words take in the place of their last letters: Юлия, Панкратова, Валерий, Игорь. */
const CASES: readonly (readonly [last: string, endings: readonly string[]])[] = (
  [
    ['ия', 'ии ию ией'],
    ['ий', 'ия ию ием ии ого ому им ом'],
    ['ый', 'ого ому ым ом'],
    ['й', 'я ю ем е'],
    ['ь', 'я ю ем е'],
    ['я', 'и е ю ей'],
    ['а', 'ы и е у ой'],
    ['о', 'а у ом е'],
  ] as const
).map(([last, endings]) => [fold(last), endings.split(' ').map(fold)]);
/** After a consonant. */
const HARD = 'а у ом е ым'.split(' ');
