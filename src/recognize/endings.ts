import { ENDINGS } from './ending-sets.ts';
import { fold } from './fold.ts';
import type { EvidenceClass } from './types.ts';

/** Of the first word of an authority's name: Ministerstv-em, Ministerium-s. */
const FIRST_WORD = 'o a u em om e s es y'.split(' ');

/** The endings that may follow a folded name directly, as a place among `ENDING_SETS`. */
export function endingsOf(form: string, nameClass: EvidenceClass): number {
  const last = form.at(-1) ?? '';
  if (/\p{Script=Cyrillic}/u.test(last)) return ENDINGS.cyrillic;
  if (nameClass === 'code') return /\d/.test(last) ? ENDINGS.code : ENDINGS.none;
  if (!/[b-df-hj-np-tv-z]/.test(last)) return ENDINGS.none;
  if (nameClass === 'personal' || nameClass === 'common-personal') return ENDINGS.person;
  return nameClass === 'coined' && /[ ']/.test(form) ? ENDINGS.pair : ENDINGS.none;
}

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
    cases ??= foldedCases();
    const [last, endings] = cases.find(([ending]) => word.endsWith(ending)) ?? ['', HARD];
    const stem = word.slice(0, word.length - last.length);
    return [...new Set([word, ...endings.map((ending) => stem + ending)])];
  }
  if (!/^\p{Script=Latin}{3,}$/u.test(word)) return [word];
  const stem = word.replace(/[aeouy]$/, '');
  return [...new Set([word, ...FIRST_WORD.map((ending) => stem + ending)])];
}

type Case = readonly [last: string, endings: readonly string[]];
let cases: readonly Case[] | undefined;

/** What Cyrillic words take in the place of their last letters: Юлия, Панкратова, Валерий, Игорь. */
function foldedCases(): readonly Case[] {
  const written = [
    ['ия', 'ии ию ией'],
    ['ий', 'ия ию ием ии ого ому им ом'],
    ['ый', 'ого ому ым ом'],
    ['й', 'я ю ем е'],
    ['ь', 'я ю ем е'],
    ['я', 'и е ю ей'],
    ['а', 'ы и е у ой'],
    ['о', 'а у ом е'],
  ] as const;
  return written.map(([last, endings]) => [fold(last), endings.split(' ').map(fold)]);
}

/** After a consonant. */
const HARD = 'а у ом е ым'.split(' ');
