/** A part of a text that is read at once. */
export interface Stretch {
  start: number;
  end: number;
}

/** Read in 1 to 3 ms by code that has hardly run. */
const LENGTH = 8192;

/**
 * So much around a stretch is read with it, and what begins in there is left to the stretches beside it. No name, sentence
 * or reach of a cue is as long, even where a text holds many blanks, which count as one.
 */
const MARGIN = 2048;

/** A text of up to this length is one stretch. */
const LONG = 2 * LENGTH;

/** The stretches of a text of some length, in order. */
export function* stretchesOf(length: number): Generator<Stretch, undefined> {
  if (length <= LONG) yield { start: 0, end: length };
  else
    for (let start = 0; start < length; start += LENGTH)
      yield { start, end: Math.min(length, start + LENGTH) };
}

/** A stretch with its margins. */
export function withMargins({ start, end }: Stretch, length: number): Stretch {
  return { start: Math.max(0, start - MARGIN), end: Math.min(length, end + MARGIN) };
}
