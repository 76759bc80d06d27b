import { THRESHOLDS } from './classes.ts';
import type { Found, FoundCandidate } from './found.ts';
import type { CueTopic } from './general-cues.ts';
import type { NameIndex } from './name-index.ts';
import { PASSAGE_REACH } from './surroundings.ts';
import { REACHES, type Reach, type Reason } from './types.ts';
import { certaintyOf } from './weigh.ts';
import { distance, enter, nearestTo, type Witness, within } from './witnesses.ts';

/** What the mentions of a page so far lend to each other. */
export interface Support<Key> {
  /** The certain mentions of each passage, by profile, in the order of the text. */
  passages: Map<Key, Map<number, Witness[]>>;
  /** The first certain mention of each profile on the page, and the passage it stands in. */
  page: Map<number, Witness & { key: Key }>;
  /** The first mention of each profile that is likely at least. */
  likely: Map<number, Witness & { key: Key }>;
  /** The profiles whose names mean something else somewhere on the page, and a passage where they do. */
  doubted: Map<number, Key>;
  /** The persons named in each passage that names any, whoever may be meant, in the order of the text. */
  persons: Map<Key, Witness[]>;
}

export function noSupport<Key>(): Support<Key> {
  return { passages: new Map(), page: new Map(), likely: new Map(), doubted: new Map(), persons: new Map() };
}

/** What the page says of profiles as a whole. */
export function standingsOf<Key>({ page, likely, doubted }: Support<Key>): Map<number, unknown>[] {
  return [page, likely, doubted];
}

/** Whether something that the page says of a profile is known from a passage. */
export function restsOn<Key>({ page, likely, doubted }: Support<Key>, profile: number, key: Key): boolean {
  return page.get(profile)?.key === key || likely.get(profile)?.key === key || doubted.get(profile) === key;
}

/** The persons named in a passage, whoever may be meant. */
export function personsIn(found: readonly Found[], index: NameIndex): Witness[] {
  const persons: Witness[] = [];
  for (const { candidates, start, end, surface } of found) {
    for (const { profile, weighed } of candidates) {
      if (index.profiles[profile]?.kind === 'person' && certaintyOf(weighed.points)) {
        enter(persons, { profile, start, end, words: surface });
      }
    }
  }
  return persons;
}

/** What goes with hacking where it is a case. */
const CASE_TOPICS: readonly CueTopic[] = ['sanctions', 'authorities', 'courts'];

/** A mention that lends something: its words, and how near it stands. */
interface Lent {
  words: string;
  reach: Reach;
}

type Placed = Pick<Found, 'start' | 'end' | 'sentence'>;

/** Adds to a candidate's own points what other mentions lend it. */
export function withSupport<Key>(
  candidate: FoundCandidate,
  place: Placed,
  index: NameIndex,
  key: Key,
  support: Support<Key>,
): { points: number; reasons: Reason[] } {
  const { rule, topics } = candidate.weighed;
  let { points, reasons } = candidate.weighed;
  const profile = index.profiles[candidate.profile];
  if (!profile) return { points, reasons };

  function add(reason: Reason): void {
    reasons = reasons.concat(reason);
    points += reason.points;
  }

  function lend(kind: 'same-profile' | 'related-profile', from: number, near: Lent, worth: number): void {
    const { words, reach } = near;
    if (worth > 0) add({ kind, words, reach, profile: index.profiles[from]?.id ?? '', points: worth });
  }

  /** What is likely cannot make anything certain. */
  function uncertain(worth: number): number {
    return Math.min(worth, THRESHOLDS.certain - 1 - points);
  }

  const same = nearest(candidate.profile, place, key, support);
  if (same) lend('same-profile', candidate.profile, same, rule.same[same.reach]);
  const certain = profile.related.flatMap((from) => {
    const near = nearest(from, place, key, support);
    return near ? [{ from, near }] : [];
  });
  certain.sort((a, b) => REACHES.indexOf(a.near.reach) - REACHES.indexOf(b.near.reach));
  for (const { from, near } of certain.slice(0, rule.relatedLimit)) {
    lend('related-profile', from, near, rule.related[near.reach]);
  }
  // What is only likely comes after all that is certain.
  const likely = profile.related.flatMap((from) => {
    const near = support.page.has(from) ? undefined : support.likely.get(from);
    return near ? [{ from, near }] : [];
  });
  for (const { from, near } of likely.slice(0, Math.max(0, rule.relatedLimit - certain.length))) {
    lend('related-profile', from, { words: near.words, reach: 'page' }, uncertain(rule.related.page));
  }

  // A list of those accused together is no list of namesakes, but only where something speaks of such a case.
  const besideTheirs = profile.related.some(
    (from) => index.profiles[from]?.kind !== 'person' && support.page.has(from),
  );
  const ofACase = topics.includes('intrusion') && CASE_TOPICS.some((topic) => topics.includes(topic));
  if ((besideTheirs || ofACase) && rule.together.limit > 0) {
    const others = namedTogether(candidate.profile, profile.related, place, support.persons.get(key) ?? []);
    for (const { profile: other, words } of others.slice(0, rule.together.limit)) {
      const worth = besideTheirs ? rule.together.each : uncertain(rule.together.each);
      const id = index.profiles[other]?.id ?? '';
      if (worth > 0) add({ kind: 'named-together', words, profile: id, reach: 'passage', points: worth });
    }
  }

  const first = support.likely.get(candidate.profile);
  const elsewhere = first?.key === key && first.start === place.start ? undefined : first;
  if (
    elsewhere &&
    !support.doubted.has(candidate.profile) &&
    !same &&
    candidate.weighed.points < THRESHOLDS.likely
  ) {
    const worth = uncertain(rule.likelyElsewhere);
    if (worth > 0) add({ kind: 'likely-elsewhere', words: elsewhere.words, reach: 'page', points: worth });
  }
  return { points, reasons };
}

function namedTogether(
  self: number,
  related: readonly number[],
  place: Placed,
  persons: readonly Witness[],
): Witness[] {
  const others = new Map<number, Witness>();
  for (const person of within(persons, place, PASSAGE_REACH)) {
    if (person.profile !== self && related.includes(person.profile) && !others.has(person.profile))
      others.set(person.profile, person);
  }
  return [...others.values()];
}

function nearest<Key>(profile: number, place: Placed, key: Key, support: Support<Key>): Lent | undefined {
  const closest = nearestTo(support.passages.get(key)?.get(profile) ?? [], place);
  const away = closest ? distance(closest, place) : Number.POSITIVE_INFINITY;
  if (closest && isWithin(closest, place.sentence)) return { words: closest.words, reach: 'sentence' };
  if (closest && away <= PASSAGE_REACH) return { words: closest.words, reach: 'passage' };
  const elsewhere = support.page.get(profile);
  return elsewhere && { words: elsewhere.words, reach: 'page' };
}

function isWithin(witness: Witness, sentence: Placed['sentence']): boolean {
  return sentence !== undefined && witness.start >= sentence.start && witness.end <= sentence.end;
}
