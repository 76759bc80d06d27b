import { characterClass, IDEOGRAPH } from './characters.ts';
import type { Folded } from './fold.ts';

/**
 * What may stand right after a Chinese name of two characters without making it the beginning of a longer word: 翁明 is
 * not named in 翁明哲. Particles, conjunctions, and the verbs and prepositions that news puts after a name.
 */
const AFTER_NAME = new Set('等和与與及或跟被是在为為因於于曾已也的则則均还還从從向对對受将將任说說称稱涉遭');

/** What makes another word of a ministry (部): 部门 is any department, 部队 are troops. */
const AFTER_MINISTRY = new Set('门門队隊分下落');
const MINISTRY = '部';

/** Whether Chinese characters that end at `end` can be a name, by what comes after them. */
export function mayEndHanName(folded: Folded, start: number, end: number): boolean {
  if (characterClass(folded.units[start] ?? 0) !== IDEOGRAPH || end >= folded.length) return true;
  const next = folded.units[end] ?? 0;
  const follower = String.fromCharCode(next);
  if (String.fromCharCode(folded.units[end - 1] ?? 0) === MINISTRY) return !AFTER_MINISTRY.has(follower);
  return end - start !== 2 || characterClass(next) !== IDEOGRAPH || AFTER_NAME.has(follower);
}
