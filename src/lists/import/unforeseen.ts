import type { Failure } from './protocol.ts';

/**
 * What browsers say where there is no memory: "Array buffer allocation failed" (Chromium), "out of memory" and "allocation
 * size overflow" (Firefox).
 */
const OUT_OF_MEMORY = /\bout of memory\b|\ballocation (?:failed|size overflow)\b/iu;

/** Tells an error that no code of ours has made. Out of memory, Firefox throws a text. */
export function unforeseen(error: unknown): Failure {
  const what = error instanceof Error ? error.message : String(error);
  return OUT_OF_MEMORY.test(what) ? { why: 'no-memory' } : { why: 'other', what };
}
