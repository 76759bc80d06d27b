import type { Weighed } from './weigh.ts';

/** A name found in a passage, before the rest of the page has its say. */
export interface Found {
  start: number;
  end: number;
  surface: string;
  candidates: FoundCandidate[];
}

export interface FoundCandidate {
  /** Position of the profile in the index. */
  profile: number;
  name: string;
  weighed: Weighed;
}
