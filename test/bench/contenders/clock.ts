/** Adds up the time of one's own work, where it is done in slices with the page's turns between them. */
export interface Clock {
  resume(): void;
  pause(): void;
  /** Milliseconds of all slices, and of the longest. */
  total(): number;
  longest(): number;
}

export function createClock(): Clock {
  let since: number | undefined;
  let total = 0;
  let longest = 0;
  return {
    resume() {
      since ??= performance.now();
    },
    pause() {
      if (since === undefined) return;
      const slice = performance.now() - since;
      since = undefined;
      total += slice;
      longest = Math.max(longest, slice);
    },
    total: () => total,
    longest: () => longest,
  };
}
