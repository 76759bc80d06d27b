import { capitalsOf, isIdleCapital, longerNameWith, standsOutByCapitals } from './capitals.ts';
import {
  CLASS_RULES,
  type ClassRule,
  COINED_THING_CUE,
  COUNTER_CUE,
  NO_CASE,
  OTHER_LIFE_CUE,
  ROLE_CUE,
  SPACED_CODE,
  SWAPPED_COMMON_NAME,
  THING_CUE,
  THRESHOLDS,
  VICTIM_OR_FIRM,
} from './classes.ts';
import { type Cues, cues, cuesFrom } from './cues.ts';
import { counterCuesOf, cuesOf } from './elements.ts';
import { expression } from './expression.ts';
import { fold } from './fold.ts';
import type { CueTopic } from './general-cues.ts';
import type { IndexedName } from './name-index-data.ts';
import { isSpeaking } from './speaking.ts';
import type { NearCue, Surroundings } from './surroundings.ts';
import type { Certainty, Reach, Reason } from './types.ts';
import { victimOrFirm } from './victim-or-firm.ts';

/** What is known of a candidate from its own passage; support from the page comes on top of it. */
export interface Weighed {
  rule: ClassRule;
  points: number;
  reasons: Reason[];
  /** What is spoken of near it, however little it adds. */
  topics: readonly CueTopic[];
}

/** How a name is written where it was found. */
export interface Writing {
  /** The text it was found in, and where. */
  text: string;
  start: number;
  end: number;
  /** Given and family name have changed places. */
  swapped: boolean;
  /** Written with letters of another script that look like the name's own. */
  lookalikes: boolean;
}

const TOPICS = ['intrusion', 'computing', 'sanctions', 'authorities', 'courts'] satisfies CueTopic[];

/** Of most names: one for all of them. */
const NO_TOPICS: readonly CueTopic[] = [];

const compiled = new WeakMap<readonly string[], Cues>();

function cuesFor(list: readonly string[]): Cues {
  let patterns = compiled.get(list);
  if (!patterns) {
    patterns = cuesFrom(list);
    compiled.set(list, patterns);
  }
  return patterns;
}

/** Weighs a name by its class, its writing and the cues near it; undefined where it can be no name at all. */
export function weigh(name: IndexedName, writing: Writing, near: () => Surroundings): Weighed | undefined {
  if (name.class === 'unmarked') throw new Error(`"${name.text}" is never marked, so it cannot be weighed`);
  const { text, start, end } = writing;
  const surface = text.slice(start, end);
  const spaced = name.class === 'code' && isSpaced(surface);
  const rule = spaced ? SPACED_CODE : CLASS_RULES[name.class];
  const weighed: Weighed = { rule, points: 0, reasons: [], topics: NO_TOPICS };
  add(weighed, { kind: 'class', class: name.class, points: rule.base });
  if (writing.lookalikes) add(weighed, { kind: 'lookalikes', points: 0 });

  const capitals = isWrittenInCapitals(name.class) ? allCapitals(surface) : capitalsOf(surface, name.text);
  if (capitals !== 'full') {
    if (rule.withoutCapitals === 'never' && capitals === 'none') return undefined;
    const points = rule.withoutCapitals === 'never' ? rule.idleCapital : rule.withoutCapitals;
    if (points !== 0) add(weighed, { kind: 'no-capitals', points });
  }
  const ownCounterCues = name.against && cuesFor(name.against);
  const isFirm = name.class === 'company' || name.class === 'trade-name';
  const thing = name.class !== 'code' && !isFirm && victimOrFirm(text, start, end, name.class !== 'coined');
  if (thing) add(weighed, { kind: 'victim-or-firm', words: thing, reach: 'beside', points: VICTIM_OR_FIRM });
  if (certaintyOf(weighed.points) === 'certain' && !ownCounterCues) {
    // For what is farther away takes nothing from it.
    if (name.class === 'coined') addCounterCue(weighed, near().beside(cues.thing), COINED_THING_CUE);
    if (certaintyOf(weighed.points) === 'certain') return weighed;
  }

  const idle = capitals === 'full' && rule.idleCapital !== 0 && isIdleCapital(text, start, end);
  if (idle) add(weighed, { kind: 'capitals-say-nothing', points: rule.idleCapital });
  const other = rule.longerName !== 0 && capitals === 'full' && longerNameWith(text, start, end);
  if (other) add(weighed, { kind: 'longer-name', words: other, reach: 'beside', points: rule.longerName });
  if (writing.swapped && name.class === 'common-personal') {
    add(weighed, { kind: 'swapped', points: SWAPPED_COMMON_NAME });
  }
  if (spaced) add(weighed, { kind: 'spaced', points: 0 });

  if (rule.allCapitals > 0 && standsOutByCapitals(text, start, end)) {
    add(weighed, { kind: 'all-capitals', points: rule.allCapitals });
  }

  const around = near();
  const folded = fold(name.text);
  const isPerson = name.class === 'personal' || name.class === 'common-personal';
  const isWord = name.class === 'phrase' || name.class === 'ordinary' || name.class === 'everyday';
  const counted: NearCue['place'][] = [];
  // What is worth most comes first, as a phrase counts once.
  if (name.for) addCue(weighed, counted, around.nearest(cuesFor(name.for)), rule.ownCue);
  const elementCues = name.class === 'ordinary' && cuesOf(folded);
  if (elementCues) addCue(weighed, counted, around.nearest(elementCues), rule.ownCue);
  for (const topic of TOPICS) {
    if (addCue(weighed, counted, around.nearest(cues[topic]), rule.cue[topic]))
      weighed.topics = weighed.topics.concat(topic);
    if (topic === 'intrusion') addCue(weighed, counted, around.nearest(cues.group), rule.group);
  }

  if (ownCounterCues) addCounterCue(weighed, around.nearest(ownCounterCues));
  const elementCounterCues = isWord && counterCuesOf(folded);
  if (elementCounterCues) addCounterCue(weighed, around.nearest(elementCounterCues));
  if (isWord) addCounterCue(weighed, around.nearest(cues.thing), THING_CUE);
  if (spaced) addCounterCue(weighed, around.nearest(cues.address));
  if (isPerson) {
    const speaking = isSpeaking(text, start);
    if (speaking)
      add(weighed, { kind: 'counter-cue', words: speaking, reach: 'beside', points: ROLE_CUE.beside });
    addCounterCue(weighed, around.nearest(cues.otherLife), OTHER_LIFE_CUE);
    addCounterCue(weighed, around.nearest(cues.role), ROLE_CUE);
  }
  const most = isPerson && !speaksOfACase(weighed.topics) ? NO_CASE : rule.mostAlone;
  weighed.points = Math.min(weighed.points, most);
  return weighed;
}

/** Whether it is hacking, or the sanctions of those who list hackers, rather than some other accusation. */
function speaksOfACase(topics: readonly CueTopic[]): boolean {
  return topics.includes('intrusion') || (topics.includes('sanctions') && topics.includes('authorities'));
}

/** The certainty that points amount to, or undefined when the mention is not worth showing at all. */
export function certaintyOf(points: number): Certainty | undefined {
  if (points >= THRESHOLDS.certain) return 'certain';
  if (points >= THRESHOLDS.likely) return 'likely';
  return points >= THRESHOLDS.possible ? 'possible' : undefined;
}

function add(weighed: Weighed, reason: Reason): void {
  weighed.points += reason.points;
  // Not pushed: an array that grew keeps room for many more.
  weighed.reasons = weighed.reasons.concat(reason);
}

/**
 * Adds the nearest cue of a kind, and tells whether there is one, whatever it is worth.
 *
 * @param counted where the cues stand that were counted: a phrase counts once
 */
function addCue(
  weighed: Weighed,
  counted: NearCue['place'][],
  found: NearCue | undefined,
  worth: Record<Reach, number>,
): boolean {
  if (!found) return false;
  const { words, reach, place } = found;
  const points = worth[reach];
  if (points > 0 && !counted.some((other) => overlap(other, place))) {
    add(weighed, { kind: 'cue', words, reach, points });
    counted.push(place);
  }
  return true;
}

function addCounterCue(
  weighed: Weighed,
  found: NearCue | undefined,
  worth: Record<Reach, number> = COUNTER_CUE,
): void {
  if (!found || worth[found.reach] >= 0) return;
  const { words, reach } = found;
  add(weighed, { kind: 'counter-cue', words, reach, points: worth[reach] });
}

function isWrittenInCapitals(nameClass: IndexedName['class']): boolean {
  return nameClass === 'acronym' || nameClass === 'code';
}

function allCapitals(surface: string): 'full' | 'none' {
  return surface === surface.toUpperCase() ? 'full' : 'none';
}

function overlap(a: NearCue['place'], b: NearCue['place']): boolean {
  return a.start < b.end && b.start < a.end;
}

const SPACED = expression(
  String.raw`[\p{L}][\u00ad\u200b-\u200d\u2060]*[^\S\ufeff]+[\u00ad\u200b-\u200d\u2060]*[\p{N}]`,
);

/** A blank inside the name, whatever kind of blank. */
function isSpaced(surface: string): boolean {
  return SPACED.test(surface);
}
