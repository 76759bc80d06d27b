/** How many times as often as usual properties are tried, by `npm run fuzz` (see `fuzz.ts`). */
export const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** How often a property is tried, where that is not fast-check's own hundred times. */
export function runs(n: number): { numRuns: number } {
  return { numRuns: n * TIMES };
}
