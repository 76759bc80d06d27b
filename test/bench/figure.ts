import type { BrowserKind } from '../browser/browser-kind.ts';
import type { Spread } from './statistics.ts';

/** One thing measured. */
export interface Figure {
  browser: BrowserKind;
  what: string;
  unit: 'ms' | 'bytes' | '%' | '×' | 'count';
  spread: Spread;
  /** What it should be at most, in the same unit. */
  limit?: number;
}

/** A value that is the same in every run. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value, runs: 1 };
}
