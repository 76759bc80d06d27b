import type { NameClass } from '../profile/types.ts';
import {
  ADDRESS_CUES,
  CLASS_RULES,
  type ClassRule,
  COUNTER_CUE,
  GROUP_CUE,
  GROUP_CUES,
  OTHER_LIFE_CUE,
  OTHER_LIFE_CUES,
  SPACED_CODE,
  SWAPPED_COMMON_NAME,
  THRESHOLDS,
} from './classes.ts';
import { type CueFinder, type CueTopic, cueFinder, generalCues } from './cues.ts';
import type { IndexedName } from './name-index-data.ts';
import type { Surroundings } from './surroundings.ts';
import type { Certainty, Reason } from './types.ts';

/** What is known of a candidate from its own passage; support from the page comes on top of it. */
export interface Weighed {
  rule: ClassRule;
  points: number;
  reasons: Reason[];
}

/** How a name is written where it was found. */
export interface Writing {
  surface: string;
  /** The given name stands first. */
  swapped: boolean;
}

const addressCues = cueFinder(ADDRESS_CUES);
const groupCues = cueFinder(GROUP_CUES);
const otherLifeCues = cueFinder(OTHER_LIFE_CUES);
const ownCues = new WeakMap<readonly string[], CueFinder>();

function ownCue(cues: readonly string[]): CueFinder {
  let finder = ownCues.get(cues);
  if (!finder) {
    finder = cueFinder(cues);
    ownCues.set(cues, finder);
  }
  return finder;
}

/** Whether the name alone is enough, so that nothing around it needs to be read. */
export function certainByItself(name: IndexedName, writing: Writing): boolean {
  if (name.against) return false;
  if (name.class === 'code') return !isSpaced(writing.surface);
  return name.class === 'coined' && hasCapitals(writing.surface, name.class);
}

/** Weighs a name by its class, its writing and the cues near it. */
export function weigh(name: IndexedName, writing: Writing, near: () => Surroundings): Weighed {
  if (name.class === 'unmarked') throw new Error(`"${name.text}" is never marked, so it cannot be weighed`);
  const spaced = name.class === 'code' && isSpaced(writing.surface);
  const rule = spaced ? SPACED_CODE : CLASS_RULES[name.class];
  const weighed: Weighed = { rule, points: 0, reasons: [] };
  add(weighed, { kind: 'class', class: name.class, points: rule.base });
  if (certainByItself(name, writing)) return weighed;

  const { sentence, passage } = near();
  if (spaced) add(weighed, { kind: 'spaced', points: 0 });
  if (!hasCapitals(writing.surface, name.class) && rule.withoutCapitals !== 0) {
    add(weighed, { kind: 'no-capitals', points: rule.withoutCapitals });
  }
  if (writing.swapped && name.class === 'common-personal') {
    add(weighed, { kind: 'swapped', points: SWAPPED_COMMON_NAME });
  }
  for (const topic of ['intrusion', 'sanctions', 'courts'] satisfies CueTopic[]) {
    addCue(weighed, generalCues[topic], rule.cue[topic], rule.cue[topic] - 1, sentence, passage);
  }
  if (name.for) addCue(weighed, ownCue(name.for), rule.ownCue, rule.ownCue - 2, sentence, passage);
  if (name.against) addCounterCue(weighed, ownCue(name.against), sentence, passage);
  if (spaced) {
    addCue(weighed, groupCues, GROUP_CUE, 0, sentence, passage);
    addCounterCue(weighed, addressCues, sentence, passage);
  }
  if (name.class === 'personal' || name.class === 'common-personal') {
    const found = otherLifeCues(sentence);
    if (found)
      add(weighed, { kind: 'counter-cue', words: found.words, reach: 'sentence', points: OTHER_LIFE_CUE });
  }
  return weighed;
}

/** The certainty that points amount to, or undefined when the mention is not worth showing at all. */
export function certaintyOf(points: number): Certainty | undefined {
  if (points >= THRESHOLDS.certain) return 'certain';
  if (points >= THRESHOLDS.likely) return 'likely';
  return points >= THRESHOLDS.possible ? 'possible' : undefined;
}

function add(weighed: Weighed, reason: Reason): void {
  weighed.points += reason.points;
  weighed.reasons.push(reason);
}

function addCue(
  weighed: Weighed,
  find: CueFinder,
  inSentence: number,
  inPassage: number,
  sentence: string,
  passage: string,
): void {
  if (inSentence <= 0) return;
  const near = find(sentence);
  if (near) {
    add(weighed, { kind: 'cue', words: near.words, reach: 'sentence', points: inSentence });
    return;
  }
  const farther = inPassage > 0 && find(passage);
  if (farther) add(weighed, { kind: 'cue', words: farther.words, reach: 'passage', points: inPassage });
}

function addCounterCue(weighed: Weighed, find: CueFinder, sentence: string, passage: string): void {
  for (const [reach, text] of [
    ['sentence', sentence],
    ['passage', passage],
  ] as const) {
    const found = find(text);
    if (!found) continue;
    add(weighed, { kind: 'counter-cue', words: found.words, reach, points: COUNTER_CUE[reach] });
    return;
  }
}

/** A blank inside the name, whatever kind of blank. */
function isSpaced(surface: string): boolean {
  return /\p{L}[\u00ad\u200b-\u200d\u2060]*\s+[\u00ad\u200b-\u200d\u2060]*\p{N}/u.test(surface);
}

/**
 * Acronyms need all their capitals; of other names every word's first letter, but not what
 * follows a dash or an apostrophe, as in `Guang-zong`.
 */
function hasCapitals(surface: string, nameClass: NameClass): boolean {
  if (nameClass === 'acronym' || nameClass === 'code') return surface === surface.toUpperCase();
  const words = surface.match(/(?<![\p{L}\p{Pd}'’.])\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d]*/gu) ?? [];
  return words.every((word) => /^\p{Lo}/u.test(word) || /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word));
}

/** Words that stay small inside a name. */
const SMALL_WORDS = new Set(['and', 'of', 'the', 'for']);
