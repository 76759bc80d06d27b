import type { Kind, NameClass } from '../profile/types.ts';

/** The compiled names: all that finds mentions, and nothing that a reader would be shown. */
export interface NameIndexData {
  profiles: IndexedProfile[];
  names: IndexedName[];
  /** Longer names that hold one of these and mean something else, so that it is not found there: `Cobalt Strike`. */
  others: string[];
}

export interface IndexedProfile {
  id: string;
  kind: Kind;
  /** Positions in `profiles` of those whose certain mention supports a mention of this one. */
  related: number[];
}

export interface IndexedName {
  /** Position in `profiles`. */
  profile: number;
  class: NameClass;
  text: string;
  parts?: { family: string; given: string };
  for?: string[];
  against?: string[];
}
