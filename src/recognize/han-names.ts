import { characterClass, IDEOGRAPH } from './characters.ts';
import type { Folded } from './fold.ts';

/**
 * What may stand right after a Chinese name of two characters without making it the beginning of a longer word: 翁明 is
 * not named in 翁明哲. Particles, conjunctions, and the verbs and prepositions that news puts after a name.
 */
const AFTER_NAME = new Set('等和与與及或跟被是在为為因於于曾已也的则則均还還从從向对對受将將任说說称稱涉遭');

/** Whether two Chinese characters that end at `end` can be a name, by what comes after them. */
export function mayEndHanName(folded: Folded, start: number, end: number): boolean {
  if (end - start !== 2 || characterClass(folded.units[start] ?? 0) !== IDEOGRAPH || end >= folded.length)
    return true;
  const next = folded.units[end] ?? 0;
  return characterClass(next) !== IDEOGRAPH || AFTER_NAME.has(String.fromCharCode(next));
}
