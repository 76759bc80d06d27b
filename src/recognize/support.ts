import type { FoundCandidate } from './found.ts';
import type { NameIndex } from './name-index.ts';
import type { Reach, Reason } from './types.ts';

/** A certain mention, as seen by the weaker ones that it supports. */
export interface Witness {
  profile: number;
  start: number;
  end: number;
  words: string;
}

/** The certain mentions of a page so far: all of each passage, and the first of each profile on the page. */
export interface Support<Key> {
  passages: Map<Key, Witness[]>;
  page: Map<number, Witness>;
}

export function noSupport<Key>(): Support<Key> {
  return { passages: new Map(), page: new Map() };
}

/** As near as this, a certain mention counts as standing in the same sentence: `Ministry of State Security (MSS)`. */
const SIDE_BY_SIDE = 80;
/** Farther away in one passage it counts as elsewhere on the page; see `surroundings.ts`. */
const PASSAGE_REACH = 800;

/** Adds to a candidate's own points what certain mentions of the same and of related profiles lend it. */
export function withSupport<Key>(
  candidate: FoundCandidate,
  place: { start: number; end: number },
  index: NameIndex,
  key: Key,
  support: Support<Key>,
): { points: number; reasons: Reason[] } {
  const { rule } = candidate.weighed;
  let { points } = candidate.weighed;
  const reasons = [...candidate.weighed.reasons];
  const profile = index.profiles[candidate.profile];
  if (!profile) return { points, reasons };

  function lend(kind: 'same-profile' | 'related-profile', from: number): boolean {
    const witness = nearest(from, place, key, support);
    if (!witness) return false;
    const worth = (kind === 'same-profile' ? rule.same : rule.related)[witness.reach];
    if (worth <= 0) return false;
    const id = index.profiles[from]?.id ?? '';
    reasons.push({ kind, words: witness.words, profile: id, reach: witness.reach, points: worth });
    points += worth;
    return true;
  }

  lend('same-profile', candidate.profile);
  const related = profile.related
    .map((from) => ({ from, reach: nearest(from, place, key, support)?.reach }))
    .filter((one) => one.reach !== undefined)
    .sort((a, b) => REACHES.indexOf(a.reach ?? 'page') - REACHES.indexOf(b.reach ?? 'page'));
  for (const { from } of related.slice(0, rule.relatedLimit)) lend('related-profile', from);
  return { points, reasons };
}

const REACHES: readonly Reach[] = ['sentence', 'passage', 'page'];

function nearest<Key>(
  profile: number,
  place: { start: number; end: number },
  key: Key,
  support: Support<Key>,
): { words: string; reach: Reach } | undefined {
  let closest: { words: string; distance: number } | undefined;
  for (const witness of support.passages.get(key) ?? []) {
    if (witness.profile !== profile) continue;
    const distance = witness.start >= place.end ? witness.start - place.end : place.start - witness.end;
    if (!closest || distance < closest.distance) closest = { words: witness.words, distance };
  }
  if (closest && closest.distance <= SIDE_BY_SIDE) return { words: closest.words, reach: 'sentence' };
  if (closest && closest.distance <= PASSAGE_REACH) return { words: closest.words, reach: 'passage' };
  const elsewhere = support.page.get(profile);
  return elsewhere && { words: elsewhere.words, reach: 'page' };
}
