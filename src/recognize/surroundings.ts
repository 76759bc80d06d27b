import { type Folded, foldedString } from './fold.ts';

/** The text around a hit, folded: its sentence, and as much of its passage as still belongs to the same thought. */
export interface Surroundings {
  sentence: string;
  passage: string;
}

/** Farther away in the same passage nothing counts as near; about the length of a long paragraph. */
const PASSAGE_REACH = 800;
const SENTENCE_REACH = 400;

const BREAK = 0x0a;
const SPACE = 0x20;

export function surroundings(folded: Folded, start: number, end: number): Surroundings {
  const earliest = Math.max(0, start - SENTENCE_REACH);
  const latest = Math.min(folded.length, end + SENTENCE_REACH);
  let from = start;
  while (from > earliest && !endsSentence(folded, from - 1)) from -= 1;
  let to = end;
  while (to < latest && !endsSentence(folded, to)) to += 1;
  return {
    sentence: `${foldedString(folded, from, start)} ${foldedString(folded, end, to)}`,
    passage: `${foldedString(folded, Math.max(0, start - PASSAGE_REACH), start)} ${foldedString(
      folded,
      end,
      Math.min(folded.length, end + PASSAGE_REACH),
    )}`,
  };
}

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
  return !/(?:^|[^\p{L}\p{N}])(?:\p{L}|mr|ms|dr|no|st|vs|inc|ltd|co|jr)$/u.test(before);
}
