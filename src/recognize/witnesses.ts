/** A mention, as seen by those that it supports. */
export interface Witness {
  profile: number;
  start: number;
  end: number;
  words: string;
}

interface Place {
  start: number;
  end: number;
}

/** How many units lie between two places of a text. */
export function distance(a: Place, b: Place): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

/** Enters a witness in the order of the text. Nearly always it comes last, as texts are read from the front. */
export function enter(witnesses: Witness[], witness: Witness): void {
  if ((witnesses.at(-1)?.start ?? -1) <= witness.start) witnesses.push(witness);
  else witnesses.splice(firstFrom(witnesses, witness.start), 0, witness);
}

/** The witness nearest to a place, of those that are in the order of the text. */
export function nearestTo(witnesses: readonly Witness[], place: Place): Witness | undefined {
  const at = firstFrom(witnesses, place.start);
  const before = witnesses[at - 1];
  const after = witnesses[at];
  if (!before || !after) return before ?? after;
  return distance(after, place) < distance(before, place) ? after : before;
}

/** The witnesses within `reach` units of a place. */
export function within(witnesses: readonly Witness[], place: Place, reach: number): Witness[] {
  const near: Witness[] = [];
  for (let at = firstFrom(witnesses, place.start - reach); at < witnesses.length; at += 1) {
    const witness = witnesses[at];
    if (!witness || distance(witness, place) > reach) break;
    near.push(witness);
  }
  return near;
}

function firstFrom(witnesses: readonly Witness[], start: number): number {
  let low = 0;
  let high = witnesses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((witnesses[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
