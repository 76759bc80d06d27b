/** What many runs came to: the median, and the quartiles as the spread. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('There is no spread of no values.');
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    runs: sorted.length,
  };
}

/** Between the two nearest values, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** What two series differ by; the spread is that of both, as their runs have nothing to do with each other. */
export function difference(more: Spread, less: Spread): Spread {
  return {
    median: more.median - less.median,
    low: more.low - less.high,
    high: more.high - less.low,
    runs: Math.min(more.runs, less.runs),
  };
}
