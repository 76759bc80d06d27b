import { characterClass, DIGIT, LETTER } from './characters.ts';
import type { Folded } from './fold.ts';

/** Cyrillic and Greek letters, folded, that look like a Latin one in one case or the other (Unicode UTS #39). */
const LOOKS = 'авеѕіјкмнорстухαβεζηικμνορτυχ';
const LIKE = 'abesijkmhopctyxabezhikmnoptyx';
const LATIN = new Map([...LOOKS].map((_, at) => [LOOKS.charCodeAt(at), LIKE.charCodeAt(at)]));

const DASH = 0x2d;

/** Whether a folded letter of another alphabet looks like a Latin one. */
export function isLookalike(unit: number): boolean {
  return LATIN.has(unit);
}

/**
 * The text as it looks: words that mix alphabets, and words before a number (`АРТ31` in Cyrillic), in Latin letters.
 * Undefined where there are none, which is nearly always. Offsets stay those of the text given.
 */
export function asItLooks(folded: Folded): Folded | undefined {
  let units: Uint16Array | undefined;
  for (let at = 0; at < folded.length; ) {
    if (characterClass(folded.units[at] ?? 0) !== LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    let foreign = 0;
    let latin = 0;
    let other = 0;
    while (at < folded.length && characterClass(folded.units[at] ?? 0) === LETTER) {
      const unit = folded.units[at] ?? 0;
      if (unit < 0x80) latin += 1;
      else if (isLookalike(unit)) foreign += 1;
      else other += 1;
      at += 1;
    }
    const disguised = foreign > 0 && other === 0 && (latin > 0 || (foreign > 1 && isNumbered(folded, at)));
    if (!disguised) continue;
    units ??= folded.units.slice(0, folded.length);
    for (let place = start; place < at; place += 1)
      units[place] = LATIN.get(units[place] ?? 0) ?? units[place] ?? 0;
  }
  return units && { ...folded, units };
}

function isNumbered(folded: Folded, at: number): boolean {
  const next = folded.units[at] === DASH ? at + 1 : at;
  return next < folded.length && characterClass(folded.units[next] ?? 0) === DIGIT;
}
