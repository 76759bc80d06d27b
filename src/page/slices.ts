/** Longest stretch of work between two chances for the page: half of what is left of a 60 Hz frame after painting. */
const SLICE_MS = 4;

/** Gives the page its turn. `scheduler.yield` goes on sooner than a timer would; Firefox has it since 142. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Tells when a slice of work is over. */
export function sliceEnd(): () => boolean {
  const end = performance.now() + SLICE_MS;
  return () => performance.now() >= end;
}
