/** How a run went. */
export interface Tally {
  passed: number;
  failed: number;
  /** Cases that could not be run on this machine or in this browser: nothing is known of them. */
  notRun: number;
}

export function inFigures({ passed, failed, notRun }: Tally): string {
  return `${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run (why is said above)` : ''}`;
}
