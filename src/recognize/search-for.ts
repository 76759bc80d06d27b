import type { CueSource } from './cue-source.ts';

/**
 * What counts as a part of a word in folded text, as ranges: all scripts, but not the blocks of punctuation and signs.
 * Unicode's own classes hold hundreds of ranges, and compiling them into each pattern would cost a page 40 ms.
 */
const WORD = String.raw`[a-z0-9\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufaff]`;

/** A search for cues in folded text, by an expression with the flag `g`. Compiled when first wanted: few pages do. */
export type Cues = () => RegExp;

export function searchFor(source: CueSource): Cues {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= new RegExp(source.replaceAll('W', WORD), 'g');
    return compiled;
  };
}
