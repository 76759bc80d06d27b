import { decideFinds, type Entry, type Find } from './deciding.ts';
import { findNamesIn } from './find-names.ts';
import { createFolder } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { noSupport, personsIn, restsOn, standingsOf } from './support.ts';
import { tiedTo } from './ties.ts';
import { trimmed } from './trimmed.ts';
import type { Candidate, Mention } from './types.ts';

/**
 * The reading of one page: its passages, the names found in each, and what they mean in the light of each other.
 * A certain mention anywhere on the page supports weaker ones of the same or a related profile, so a decision may
 * grow surer as more of the page is read; the offsets of a mention never change.
 */
export interface Reading<Key> {
  /** Reads a passage, or reads it anew, and tells whether a name was found in it, whatever that will mean. */
  set(key: Key, text: string): boolean;
  /** Reads a stretch of a passage more, and tells whether a name was found in it. */
  add(key: Key, text: string, stretch: Stretch): boolean;
  delete(key: Key): void;
  /** Whether a name was found in a passage when it was last read. */
  holds(key: Key): boolean;
  /** The passages in which a name was found. */
  keys(): Iterable<Key>;
  /**
   * Settles what all passages mean, and tells which have other mentions than when last settled. Where it is `over` before
   * that is done it tells of none, and goes on when next called.
   */
  settle(over?: () => boolean): Key[];
  isSettled(): boolean;
  /** The mentions of a passage as of the last `settle`, in the order of the text. */
  mentions(key: Key): readonly Mention[];
}

interface Passage extends Entry {
  /** As of the last `settle`. */
  mentions: Mention[];
}

/** @param index may grow: what was read before stays as it is until it is read anew */
export function createReading<Key>(index: NameIndex): Reading<Key> {
  let fold = createFolder();
  const passages = new Map<Key, Passage>();
  const changed = new Set<Key>();
  /** Passages that were read since the last `settle`. */
  const fresh = new Set<Key>();
  const support = noSupport<Key>();
  /** The profiles of which the page may say less than when last settled. */
  const lost = new Set<number>();

  function finds(keys: Iterable<Key>, isWanted: (find: Find<Key>) => boolean = () => true): Find<Key>[] {
    return [...keys].flatMap((key) => {
      const entry = passages.get(key);
      return entry ? entry.found.map((found, at) => ({ key, entry, at, found })).filter(isWanted) : [];
    });
  }

  const stands = ({ key, entry }: Find<Key>): boolean => passages.get(key) === entry;

  /** Takes back all that is known of some profiles, and decides anew what may mean them. */
  function* decideAnew(profiles: ReadonlySet<number>): Generator<undefined, Find<Key>[]> {
    const concerned = finds(passages.keys(), (find) => means(find, profiles));
    for (const profile of profiles) for (const said of standingsOf(support)) said.delete(profile);
    for (const { key } of concerned)
      for (const profile of profiles) support.passages.get(key)?.delete(profile);
    yield* decideFinds(concerned, index, support, stands);
    return concerned;
  }

  let settling: Generator<undefined, void> | undefined;

  /** What is read, or leaves, in the midst of it waits for the next. */
  function* settleAll(): Generator<undefined, void> {
    const read = new Set(fresh);
    fresh.clear();
    const gone = new Set(lost);
    lost.clear();
    const redone = gone.size > 0 ? tiedTo(gone, finds(passages.keys()), index) : gone;
    const decided = redone.size > 0 ? yield* decideAnew(redone) : [];
    const others = finds(read, (find) => !means(find, redone));
    const known = standingsOf(support).map(({ size }) => size);
    yield* decideFinds(others, index, support, stands);
    const grown = standingsOf(support).flatMap((said, at) => [...said.keys()].slice(known[at]));
    // Support grows with what is read: what was decided before stands, but where it may have grown surer.
    if (grown.length > 0) {
      const surer = tiedTo(grown, finds(passages.keys()), index);
      const isConcerned = (find: Find<Key>) => !read.has(find.key) && means(find, surer);
      if (finds(passages.keys(), isConcerned).length > 0) decided.push(...(yield* decideAnew(surer)));
    }
    const keys = new Set([...read, ...decided.map(({ key }) => key)]);
    for (const key of keys) if (!fresh.has(key)) show(key);
  }

  function isSettled(): boolean {
    return !settling && fresh.size === 0 && lost.size === 0;
  }

  function show(key: Key): void {
    const passage = passages.get(key);
    if (!passage) return;
    const mentions = trimmed(passage.decided.filter((mention) => mention !== undefined));
    if (!sameMentions(mentions, passage.mentions)) changed.add(key);
    passage.mentions = mentions;
  }

  function add(key: Key, text: string, stretch: Stretch): boolean {
    const more = findNamesIn(text, stretch, fold, index);
    if (more.length === 0) return false;
    const before = passages.get(key);
    const found = (before?.found ?? []).concat(more);
    passages.set(key, { found, decided: found.map(() => undefined), mentions: before?.mentions ?? [] });
    // Of the passage itself all is entered anew with what is fresh.
    support.passages.delete(key);
    const persons = personsIn(found, index);
    if (persons.length > 0) support.persons.set(key, persons);
    changed.add(key);
    fresh.add(key);
    return true;
  }

  function remove(key: Key): void {
    const before = passages.get(key);
    if (!before) return;
    for (const { candidates } of before.found) {
      for (const { profile } of candidates) if (restsOn(support, profile, key)) lost.add(profile);
    }
    support.passages.delete(key);
    support.persons.delete(key);
    passages.delete(key);
    changed.add(key);
  }

  return {
    set(key, text) {
      remove(key);
      for (const stretch of stretchesOf(text.length)) add(key, text, stretch);
      return passages.has(key);
    },
    add,
    delete: remove,
    settle(over = () => false) {
      while (!isSettled()) {
        settling ??= settleAll();
        const { done } = settling.next();
        if (done) settling = undefined;
        if (!over()) continue;
        if (done) break;
        return [];
      }
      // What a long passage took up is let go.
      fold = createFolder();
      const told = [...changed];
      changed.clear();
      return told;
    },
    isSettled,
    keys: () => passages.keys(),
    holds: (key) => passages.has(key),
    mentions: (key) => passages.get(key)?.mentions ?? [],
  };
}

function means<Key>({ found }: Find<Key>, profiles: ReadonlySet<number>): boolean {
  return found.candidates.some(({ profile }) => profiles.has(profile));
}

/** Reads passages that belong together, such as a whole document, at once. */
export function readPassages(index: NameIndex, passages: readonly string[]): Mention[][] {
  const reading = createReading<number>(index);
  for (const [key, text] of passages.entries()) reading.set(key, text);
  reading.settle();
  return passages.map((_, key) => [...reading.mentions(key)]);
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
        sameCandidates(one.candidates, other.candidates) &&
        sameCandidates(one.listed ?? [], other.listed ?? [])
      );
    })
  );
}

function sameCandidates(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((one, at) => one.profile === b[at]?.profile);
}
