import { COUNTER_CUE, THRESHOLDS } from './classes.ts';
import { findNames } from './find-names.ts';
import { createFolder } from './fold.ts';
import type { Found } from './found.ts';
import type { NameIndex } from './name-index.ts';
import { noSupport, type Support, withSupport } from './support.ts';
import type { Candidate, Mention, Reason } from './types.ts';
import { certaintyOf } from './weigh.ts';
import { enter, type Witness } from './witnesses.ts';

/**
 * The reading of one page: its passages, the names found in each, and what they mean in the light of each other.
 * A certain mention anywhere on the page supports weaker ones of the same or a related profile, so a decision may
 * grow surer as more of the page is read; the offsets of a mention never change.
 */
export interface Reading<Key> {
  /** Reads a passage, or reads it anew, and tells whether a name was found in it, whatever that will mean. */
  set(key: Key, text: string): boolean;
  /** From now on reads with another index; what was read before stays until it is read anew. */
  use(index: NameIndex): void;
  delete(key: Key): void;
  /** Whether a name was found in a passage when it was last read. */
  holds(key: Key): boolean;
  /** Settles what all passages mean, and tells which have other mentions than when last settled. */
  settle(): Key[];
  /** The mentions of a passage as of the last `settle`, in the order of the text. */
  mentions(key: Key): readonly Mention[];
}

interface Entry {
  found: Found[];
  mentions: Mention[];
}

export function createReading<Key>(first: NameIndex): Reading<Key> {
  let index = first;
  const fold = createFolder();
  const entries = new Map<Key, Entry>();
  const changed = new Set<Key>();
  /** Passages that were read since the last `settle`. */
  const fresh = new Set<Key>();
  let support = noSupport<Key>();
  /** Whether support may have been lost, so that everything has to be decided anew. */
  let stale = false;

  return {
    set(key, text) {
      const folded = fold(text);
      const found = findNames(folded, text, index);
      const before = entries.get(key);
      if (found.length === 0 && !before) return false;
      if (found.length > 0) entries.set(key, { found, mentions: [] });
      else entries.delete(key);
      changed.add(key);
      if (before) stale = true;
      if (found.length > 0) fresh.add(key);
      return found.length > 0;
    },
    use(next) {
      index = next;
    },
    delete(key) {
      if (!entries.delete(key)) return;
      changed.add(key);
      stale = true;
    },
    settle() {
      // Support grows with what is read, and a passage only looks to itself and to the profiles named on the page: as
      // long as none is new among these, what was decided before stands.
      const known = sizeOf(support);
      if (!stale) decideAll(fresh, entries, index, support, changed);
      if (stale || sizeOf(support) > known) {
        support = noSupport();
        decideAll(entries.keys(), entries, index, support, changed);
      }
      fresh.clear();
      stale = false;
      const keys = [...changed];
      changed.clear();
      return keys;
    },
    holds: (key) => entries.has(key),
    mentions: (key) => entries.get(key)?.mentions ?? [],
  };
}

/** Reads passages that belong together, such as a whole document, at once. */
export function readPassages(index: NameIndex, passages: readonly string[]): Mention[][] {
  const reading = createReading<number>(index);
  for (const [key, text] of passages.entries()) reading.set(key, text);
  reading.settle();
  return passages.map((_, key) => [...reading.mentions(key)]);
}

/**
 * Decides the mentions of some passages from what stands near them; then again and again with the support of those that
 * turned out certain or likely, until none is added. Each round uses the mentions of the round before, so the order in
 * which passages were read plays no part; and what is certain stays so, as support never takes away.
 */
function decideAll<Key>(
  keys: Iterable<Key>,
  entries: Map<Key, Entry>,
  index: NameIndex,
  support: Support<Key>,
  changed: Set<Key>,
): void {
  const concerned = [...keys].flatMap((key) => {
    const entry = entries.get(key);
    return entry ? [{ key, entry }] : [];
  });
  for (const { key, entry } of concerned)
    for (const found of entry.found) bearWitness(support, key, found, index);
  const decided = new Map<Found, Mention | undefined>();
  for (let grown = true; grown; ) {
    const round: [Key, Found, Mention][] = [];
    for (const { key, entry } of concerned) {
      for (const found of entry.found) {
        if (decided.get(found)?.certainty === 'certain') continue;
        const mention = decide(found, index, key, support);
        decided.set(found, mention);
        if (mention && lendsSupport(mention)) round.push([key, found, mention]);
      }
    }
    grown = false;
    for (const [key, found, mention] of round)
      grown = addSupport(support, key, found, mention, index) || grown;
  }
  for (const { key, entry } of concerned) {
    const mentions = entry.found
      .map((found) => decided.get(found))
      .filter((mention) => mention !== undefined);
    if (!sameMentions(mentions, entry.mentions)) changed.add(key);
    entry.mentions = mentions;
  }
}

function decide<Key>(found: Found, index: NameIndex, key: Key, support: Support<Key>): Mention | undefined {
  const supported = found.candidates.map((candidate) => ({
    candidate,
    ...withSupport(candidate, found, index, key, support),
  }));
  const best = Math.max(...supported.map(({ points }) => points));
  const certainty = certaintyOf(best);
  if (!certainty) return undefined;
  const kept = supported.filter(({ points }) => points === best);
  const [first, ...others] = kept.map(
    ({ candidate }): Candidate => ({
      profile: index.profiles[candidate.profile]?.id ?? '',
      name: candidate.name,
    }),
  );
  if (!first) return undefined;
  return {
    start: found.start,
    end: found.end,
    candidates: [first, ...others],
    // Where nothing tells two profiles apart, neither is certain.
    certainty: others.length > 0 && certainty === 'certain' ? 'likely' : certainty,
    reasons: kept[0]?.reasons ?? [],
  };
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
  if (!support.page.has(profile)) support.page.set(profile, witness);
  return true;
}

/** Enters what a name that was found lends to others by itself, before any of them is decided. */
function bearWitness<Key>(support: Support<Key>, key: Key, found: Found, index: NameIndex): void {
  for (const { profile, weighed } of found.candidates) {
    if (weighed.reasons.some(isContrary)) support.doubted.add(profile);
    const witness = { profile, start: found.start, end: found.end, words: found.surface };
    if (weighed.points >= THRESHOLDS.likely && !support.likely.has(profile)) {
      support.likely.set(profile, { ...witness, key });
    }
    if (index.profiles[profile]?.kind === 'person' && certaintyOf(weighed.points)) {
      enter(listAt(support.persons, key), witness);
    }
  }
}

/** Whether a reason shows that the very word means something else there. */
function isContrary({ kind, points }: Reason): boolean {
  return kind === 'counter-cue' && points <= COUNTER_CUE.sentence;
}

/** Grows whenever a page says more of a profile than before. */
function sizeOf<Key>(support: Support<Key>): number {
  return support.page.size + support.likely.size + support.doubted.size;
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

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        one.start === other.start &&
        one.end === other.end &&
        one.certainty === other.certainty &&
        one.candidates.length === other.candidates.length &&
        one.candidates.every((candidate, which) => candidate.profile === other.candidates[which]?.profile)
      );
    })
  );
}
