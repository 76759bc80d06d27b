import { COUNTER_CUE, THRESHOLDS } from './classes.ts';
import type { Found, FoundCandidate } from './found.ts';
import type { NameIndex } from './name-index.ts';
import { type Support, withSupport } from './support.ts';
import { type Candidate, CERTAINTIES, type Certainty, type Mention, type Reason, surest } from './types.ts';
import { certaintyOf } from './weigh.ts';
import { enter, type Witness } from './witnesses.ts';

/** What was found in a passage, and what each of it turned out to mean, if anything. */
export interface Entry {
  found: Found[];
  decided: (Mention | undefined)[];
}

/** One name that was found, by its place among those of its passage. */
export interface Find<Key> {
  key: Key;
  entry: Entry;
  at: number;
  found: Found;
}

/**
 * Decides what some finds mean from what stands near them; then again and again with the support of those that turned out
 * certain or likely, until none is added. Each round uses the mentions of the round before, so the order in which passages
 * were read plays no part; and what is certain stays so, as support never takes away.
 *
 * Goes on step by step.
 *
 * @param stands whether what was found still stands there, as the page may change between two steps
 */
export function* decideFinds<Key>(
  finds: readonly Find<Key>[],
  index: NameIndex,
  support: Support<Key>,
  stands: (find: Find<Key>) => boolean,
): Generator<undefined, void> {
  for (const { key, found, entry, at } of finds) {
    entry.decided[at] = undefined;
    bearWitness(support, key, found);
  }
  for (let grown = true; grown; ) {
    const round: [Find<Key>, Mention][] = [];
    for (const find of finds) {
      const { key, entry, at, found } = find;
      if (!stands(find) || entry.decided[at]?.certainty === 'certain') continue;
      const mention = decide(found, index, key, support);
      entry.decided[at] = mention;
      if (mention && lendsSupport(mention)) round.push([find, mention]);
      yield;
    }
    grown = false;
    for (const [find, mention] of round)
      if (stands(find)) grown = addSupport(support, find.key, find.found, mention, index) || grown;
  }
}

function decide<Key>(found: Found, index: NameIndex, key: Key, support: Support<Key>): Mention | undefined {
  const supported = found.candidates.map((candidate) => ({
    candidate,
    ...withSupport(candidate, found, index, key, support),
  }));
  const profiles = bestOf(supported.filter(({ candidate }) => listOf(candidate, index) === undefined));
  const entries = supported
    .filter(({ candidate, points }) => listOf(candidate, index) !== undefined && certaintyOf(points))
    .toSorted((a, b) => bySurety(a, b, index));
  const leading = isSurer(entries, profiles) ? entries : profiles;
  const certainty = leading[0] && certaintyOf(leading[0].points);
  if (!certainty) return undefined;
  const lists = leading.map(({ candidate }) => listOf(candidate, index));
  // Several lists have the same people: what one has is a matter of itself, and two of one list are two.
  const meant = leading.filter((_, at) => lists[at] === lists[0]);
  const beside = entries.filter((one) => !meant.includes(one));
  const candidates = leading === profiles ? meant : [...meant, ...profiles];
  const [first, ...others] = candidates.map(({ candidate }) => asCandidate(candidate, index));
  if (!first) return undefined;
  // Where nothing tells two profiles apart, neither is certain; nor two entries of one list.
  const undecided = new Set(lists).size < lists.length;
  const openly = leading[0] && isQuiet(leading[0], index) ? openCertainty(supported, index) : undefined;
  return {
    start: found.start,
    end: found.end,
    candidates: [first, ...others],
    ...(beside.length > 0 && { listed: beside.map(({ candidate }) => asCandidate(candidate, index)) }),
    certainty: undecided && certainty === 'certain' ? 'likely' : certainty,
    ...(openly && { openly }),
    reasons: leading[0]?.reasons ?? [],
  };
}

type Supported = ReturnType<typeof withSupport> & { candidate: FoundCandidate };

/** Of profiles those that most speaks for, if anything does. */
function bestOf(profiles: readonly Supported[]): Supported[] {
  const best = Math.max(...profiles.map(({ points }) => points));
  return certaintyOf(best) ? profiles.filter(({ points }) => points === best) : [];
}

/** Of entries the surest first; of those that are as sure, what a page may find out. */
function bySurety(one: Supported, other: Supported, index: NameIndex): number {
  const ranks = [one, other].map(({ points }) => CERTAINTIES.indexOf(certaintyOf(points) ?? 'possible'));
  const [quiet, otherQuiet] = [isQuiet(one, index), isQuiet(other, index)].map(Number);
  return (ranks[0] ?? 0) - (ranks[1] ?? 0) || (quiet ?? 0) - (otherQuiet ?? 0) || other.points - one.points;
}

/** How sure it is by what a page may find out. */
function openCertainty(all: readonly Supported[], index: NameIndex): Certainty | undefined {
  return certaintyOf(Math.max(...all.filter((one) => !isQuiet(one, index)).map(({ points }) => points)));
}

function isQuiet({ candidate }: Supported, index: NameIndex): boolean {
  return index.profiles[candidate.profile]?.quiet === true;
}

function isSurer([one]: readonly Supported[], [other]: readonly Supported[]): boolean {
  const certainty = one && certaintyOf(one.points);
  const others = other && certaintyOf(other.points);
  return certainty !== undefined && (!others || surest(certainty, others) !== others);
}

function listOf({ profile }: FoundCandidate, index: NameIndex): number | undefined {
  return index.profiles[profile]?.list;
}

function asCandidate({ profile, name }: FoundCandidate, index: NameIndex): Candidate {
  return { profile: index.profiles[profile]?.id ?? '', name };
}

function lendsSupport(mention: Mention): boolean {
  return mention.certainty !== 'possible' && mention.candidates.length === 1;
}

/** Enters what a mention lends to others, and tells whether that is more than before. */
function addSupport<Key>(
  support: Support<Key>,
  key: Key,
  found: Found,
  mention: Mention,
  index: NameIndex,
): boolean {
  const profile = found.candidates.find(
    (candidate) => index.profiles[candidate.profile]?.id === mention.candidates[0].profile,
  )?.profile;
  if (profile === undefined) return false;
  const witness = { profile, start: found.start, end: found.end, words: found.surface };
  const isFirst = !support.likely.has(profile);
  if (isFirst) support.likely.set(profile, { ...witness, key });
  if (mention.certainty !== 'certain') return isFirst;
  enter(listAt(mapAt(support.passages, key), profile), witness);
  if (!support.page.has(profile)) support.page.set(profile, { ...witness, key });
  return true;
}

/** Enters what a name that was found lends to others by itself, before any of them is decided. */
function bearWitness<Key>(support: Support<Key>, key: Key, found: Found): void {
  for (const { profile, weighed } of found.candidates) {
    if (!support.doubted.has(profile) && weighed.reasons.some(isContrary)) support.doubted.set(profile, key);
    if (weighed.points >= THRESHOLDS.likely && !support.likely.has(profile)) {
      support.likely.set(profile, { profile, start: found.start, end: found.end, words: found.surface, key });
    }
  }
}

/** Whether a reason shows that the very word means something else there. */
function isContrary({ kind, points }: Reason): boolean {
  return kind === 'counter-cue' && points <= COUNTER_CUE.sentence;
}

function listAt<K>(map: Map<K, Witness[]>, key: K): Witness[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function mapAt<K, V>(map: Map<K, Map<number, V>>, key: K): Map<number, V> {
  const inner = map.get(key) ?? new Map<number, V>();
  map.set(key, inner);
  return inner;
}
