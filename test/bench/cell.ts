import type { BrowserKind } from '../browser/browser-kind.ts';
import type { ContenderName } from './contenders/names.ts';
import type { Heap } from './heap.ts';
import type { Spread } from './statistics.ts';

/** One contender on one page with one list of names. Times in milliseconds of the main thread, the heap in bytes. */
export interface Cell {
  browser: BrowserKind;
  page: string;
  /** The page's HTML. */
  bytes: number;
  names: string;
  contender: ContenderName;
  scan: Spread;
  paint: Spread;
  total: Spread;
  longestTask: Spread;
  /** What names, tables and finds occupy afterwards, in scripts and in the browser's own objects; in Chromium alone. */
  heap?: Heap;
  /** Getting ready, once a tab, and the first run, before the browser has compiled anything. */
  prepare: number;
  first: number;
  found: number;
  lit?: number;
  planted?: number;
  /** Below 1 where time was up before all was done; the times are then reckoned for all of it. */
  share: number;
}
