import { insideAddress } from './address.ts';
import { type Folded, foldedString } from './fold.ts';
import type { Found, FoundCandidate } from './found.ts';
import { mayEndHanName } from './han-names.ts';
import { asItLooks } from './lookalikes.ts';
import type { NameIndex } from './name-index.ts';
import { type Hit, scan } from './scan.ts';
import { type Stretch, withMargins } from './stretches.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';
import { certaintyOf, weigh } from './weigh.ts';

/** A text that is searched, and what is known of it. */
interface Searched {
  text: string;
  /** The text that names are compared with, and the text as it is written; the two differ in lookalikes only. */
  folded: Folded;
  written: Folded;
  index: NameIndex;
  around: (start: number, end: number) => Surroundings;
}

/** All names that begin in a stretch of a text. */
export function findNamesIn(
  text: string,
  stretch: Stretch,
  fold: (text: string) => Folded,
  index: NameIndex,
): Found[] {
  const { start: from, end: to } = withMargins(stretch, text.length);
  const part = text.slice(from, to);
  const found = findNames(fold(part), part, index);
  if (from === 0 && to === text.length) return found;
  return found
    .map((one) => ({
      ...one,
      ...moved(one, from),
      ...(one.sentence && { sentence: moved(one.sentence, from) }),
    }))
    .filter(({ start }) => start >= stretch.start && start < stretch.end);
}

function moved({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

/** All names in a text, those too whose letters only look right; each once, weighed by what stands near it. */
function findNames(folded: Folded, text: string, index: NameIndex): Found[] {
  const around = createSurroundings(folded, text);
  const found = search({ text, folded, written: folded, index, around });
  const looks = asItLooks(folded);
  if (!looks) return found;
  const disguised = search({ text, folded: looks, written: folded, index, around }).filter((one) =>
    found.every(({ start, end }) => one.end <= start || end <= one.start),
  );
  return [...found, ...disguised].sort((a, b) => a.start - b.start);
}

function search(searched: Searched): Found[] {
  return scan(searched.folded, searched.index).flatMap((hit) => examine(hit, searched) ?? []);
}

/**
 * Weighs the names found in one place. Where the longest is not certain by itself and a shorter one is, the shorter one
 * is meant: `APT31` in `the APT31 group`.
 */
function examine(hit: Hit, searched: Searched): Found | undefined {
  const { names, formNames } = searched.index;
  // Another name stands here, whose part ours is.
  if (hit.forms.some((form) => names[formNames[form] ?? 0]?.class === 'unmarked')) return undefined;
  const found = weighHit(hit, searched);
  if (!hit.shorter || found?.candidates.some(isCertain)) return found;
  const shorter = examine(hit.shorter, searched);
  return !found || shorter?.candidates.some(isCertain) ? shorter : found;
}

function isCertain({ weighed }: FoundCandidate): boolean {
  return certaintyOf(weighed.points) === 'certain';
}

function weighHit(hit: Hit, { text, folded, written, index, around }: Searched): Found | undefined {
  const start = folded.starts[hit.start] ?? 0;
  const end = folded.ends[hit.end - 1] ?? start;
  if (insideAddress(text, start, end) || !mayEndHanName(folded, hit.start, hit.end)) return undefined;
  const lookalikes = foldedString(folded, hit.start, hit.end) !== foldedString(written, hit.start, hit.end);
  let near: Surroundings | undefined;
  const candidates = new Map<number, FoundCandidate>();
  for (const form of hit.forms) {
    const name = index.names[index.formNames[form] ?? 0];
    // Of lookalikes only those count that mean nothing else: Russian words look like Latin ones by chance.
    if (!name || (lookalikes && name.class !== 'code' && name.class !== 'coined')) continue;
    const writing = { text, start, end, swapped: index.formSwapped[form] === 1, lookalikes };
    const weighed = weigh(name, writing, () => {
      near ??= around(hit.start, hit.end);
      return near;
    });
    if (!weighed) continue;
    const rival = candidates.get(name.profile);
    if (!rival || weighed.points > rival.weighed.points) {
      candidates.set(name.profile, { profile: name.profile, name: name.text, weighed });
    }
  }
  if (candidates.size === 0) return undefined;
  const ordered = [...candidates.values()].sort((a, b) => a.profile - b.profile);
  return {
    start,
    end,
    surface: text.slice(start, end),
    candidates: ordered,
    ...(near && { sentence: near.sentence }),
  };
}
