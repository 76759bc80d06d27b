import type { Certainty } from '../../src/recognize/types.ts';
import type { Figures, Verdict } from './score.ts';

export function hitsOf(figures: Figures, certainties: readonly Certainty[], verdict: Verdict): number {
  return certainties.reduce((sum, certainty) => sum + figures.hits[certainty][verdict], 0);
}

/**
 * Of the hits, the share that lie on a named label; hits on generic words and on forbidden stretches are left out, and
 * so are those that a label was probably forgotten for, unless `strict`.
 */
export function precision(
  figures: Figures,
  certainties: readonly Certainty[],
  strict = false,
): [number, number] {
  const right = hitsOf(figures, certainties, 'right');
  const forgotten = strict ? hitsOf(figures, certainties, 'forgotten') : 0;
  return [right, right + hitsOf(figures, certainties, 'unlabelled') + forgotten];
}

/** Where there is nothing to count. */
export const NOTHING = '—';

/** `83.1 % (69 of 83)` */
export function share([part, whole]: readonly [number, number]): string {
  return whole === 0 ? NOTHING : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
