/** A way to find names in the page it runs in, and to mark them. */
export interface Contender {
  /** Gets ready for the names at an address of the bench's server; what takes long here is done once a tab. */
  prepare(names: string): Promise<Prepared>;
}

export interface Prepared {
  /** Finds and marks; stops between two portions of the work where it takes longer than the limit. */
  run(limitMs: number): Promise<Run>;
  /** What the last run marked, as it is written in the page; asked for when the clock is off. */
  marked(): string[];
  /** Leaves the page as it was. */
  undo(): void;
}

/** One run. Times are of the main thread, in milliseconds. */
export interface Run {
  /** What was read and searched. */
  scan: number;
  /** What it took to hand the finds to the browser for marking. */
  paint: number;
  longestTask: number;
  found: number;
  /** How many of them are highlighted, where those far from the window wait. */
  lit?: number;
  /** Which part of the work was done within the limit: 1 is all. */
  share: number;
}

export async function textsAt(names: string): Promise<string[]> {
  return (await fetch(`${names}/texts`)).json();
}
