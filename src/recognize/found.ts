import type { Weighed } from './weigh.ts';

/** A name found in a passage, before the rest of the page has its say. */
export interface Found {
  start: number;
  end: number;
  surface: string;
  candidates: FoundCandidate[];
  /** The sentence around it; not looked up where the name is certain by itself. */
  sentence?: { start: number; end: number };
}

export interface FoundCandidate {
  /** Position of the profile in the index. */
  profile: number;
  name: string;
  weighed: Weighed;
}
