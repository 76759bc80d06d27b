import type { Cues } from './cues.ts';
import { expression } from './expression.ts';
import { type Folded, foldedString } from './fold.ts';
import type { Reach } from './types.ts';

/** A cue near a name, and how near. */
export interface NearCue {
  /** As they stand in the text. */
  words: string;
  /** Where, in folded units. */
  place: { start: number; end: number };
  reach: Exclude<Reach, 'page'>;
}

/** What stands around one name. */
export interface Surroundings {
  /** Of the text that was folded, in its own offsets. */
  sentence: { start: number; end: number };
  /** The nearest of some cues, of those in the same sentence before any other. */
  nearest(cues: Cues): NearCue | undefined;
  /** The nearest of some cues if it is beside the name, for which much less is searched. */
  beside(cues: Cues): NearCue | undefined;
}

/** Farther away in the same passage nothing counts as near; about the length of a long paragraph. */
export const PASSAGE_REACH = 800;
const SENTENCE_REACH = 400;
/** Three or four words. */
const BESIDE_REACH = 24;

/** Cues are searched for, once, in stretches of this size; a cue that begins in one may end in the next. */
const STRETCH = 1024;
const MARGIN = 64;

interface Place {
  start: number;
  end: number;
}

/** Looks around names in one text, whose folded form must not be folded over meanwhile. Offsets count folded units. */
export function createSurroundings(
  folded: Folded,
  original: string,
): (start: number, end: number) => Surroundings {
  const searched = new Map<Cues, Map<number, Place[]>>();

  /** Those that begin from one place on and before another. */
  function search(cues: Cues, from: number, to: number): Place[] {
    const offset = Math.max(0, from - MARGIN);
    const text = foldedString(folded, offset, Math.min(folded.length, to + MARGIN));
    const places: Place[] = [];
    for (const match of text.matchAll(cues())) {
      const start = offset + match.index;
      if (start >= from && start < to) places.push({ start, end: start + match[0].length });
    }
    return places;
  }

  function placesIn(stretch: number, cues: Cues): Place[] {
    const known = searched.get(cues) ?? new Map<number, Place[]>();
    searched.set(cues, known);
    let places = known.get(stretch);
    if (!places) {
      places = search(cues, stretch * STRETCH, (stretch + 1) * STRETCH);
      known.set(stretch, places);
    }
    return places;
  }

  function inText({ start, end }: Place): Place {
    return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
  }

  function written(place: Place): string {
    const { start, end } = inText(place);
    return original.slice(start, end);
  }

  return (start, end) => {
    const sentence = sentenceAround(folded, start, end);

    function nearestOf(places: Iterable<Place>): NearCue | undefined {
      let nearest: Omit<NearCue, 'words'> | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const place of places) {
        // A part of the name says nothing of it; what reaches beyond it does (`Il Sung`, of a Kim Il).
        if (place.start >= start && place.end <= end) continue;
        const inSentence = place.start >= sentence.start && place.end <= sentence.end;
        const away = Math.max(0, place.end <= start ? start - place.end : place.start - end);
        if (away > PASSAGE_REACH) continue;
        const reach = !inSentence ? 'passage' : away <= BESIDE_REACH ? 'beside' : 'sentence';
        const rank = inSentence ? away : PASSAGE_REACH + away;
        if (rank >= least) continue;
        least = rank;
        nearest = { place, reach };
      }
      return nearest && { ...nearest, words: written(nearest.place) };
    }

    function* placesAround(cues: Cues): Generator<Place, undefined> {
      const first = Math.max(0, Math.floor((start - PASSAGE_REACH) / STRETCH));
      const last = Math.floor(Math.min(folded.length - 1, end + PASSAGE_REACH) / STRETCH);
      for (let stretch = first; stretch <= last; stretch += 1) yield* placesIn(stretch, cues);
    }

    return {
      sentence: inText(sentence),
      nearest: (cues) => nearestOf(placesAround(cues)),
      beside(cues) {
        const found = nearestOf(search(cues, start - BESIDE_REACH - MARGIN, end + BESIDE_REACH + 1));
        return found?.reach === 'beside' ? found : undefined;
      },
    };
  };
}

function sentenceAround(folded: Folded, start: number, end: number): { start: number; end: number } {
  const earliest = Math.max(0, start - SENTENCE_REACH);
  const latest = Math.min(folded.length, end + SENTENCE_REACH);
  let from = start;
  while (from > earliest && !endsSentence(folded, from - 1)) from -= 1;
  let to = end;
  while (to < latest && !endsSentence(folded, to)) to += 1;
  return { start: from, end: to };
}

const BREAK = 0x0a;
const SPACE = 0x20;

const ABBREVIATED = expression(String.raw`(?:^|[^\p{L}\p{N}])(?:[\p{L}]|mr|ms|dr|no|st|vs|inc|ltd|co|jr)$`);

/** Whether a sentence ends with the unit at `at`. The dot of `U.S.` or `No. 5` does not end one. */
function endsSentence(folded: Folded, at: number): boolean {
  const unit = folded.units[at] ?? 0;
  if (unit === BREAK) return true;
  const character = String.fromCharCode(unit);
  if (character === '。' || character === '！' || character === '？') return true;
  if (character !== '.' && character !== '!' && character !== '?') return false;
  const next = folded.units[at + 1];
  if (next !== undefined && next !== SPACE && next !== BREAK && next !== 0x22 && next !== 0x29) return false;
  if (character !== '.') return true;
  const before = foldedString(folded, Math.max(0, at - 4), at);
  return !ABBREVIATED.test(before);
}
