import type { Kind } from '../profile/types.ts';
import type { EvidenceClass } from './types.ts';

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
  /** Whether it is a reference entry. */
  reference?: true;
  /** The list of the reader's own that it is an entry of. */
  list?: number;
  /** The kind in whose colour it is marked, whatever it is itself. */
  colour?: Kind;
  /** Whether pages are not to find out that it is on that list. */
  quiet?: true;
  /** Positions in `profiles` of those whose certain mention supports a mention of this one. */
  related: number[];
}

/** A written form of a name: a folded string of tokens with one gap character between two of them (see `gaps.ts`). */
export interface Form {
  text: string;
  /** The given name stands first where the name has the family name there, or the other way round. */
  swapped: boolean;
  /** What may follow it directly, without a gap: the endings of cases, as a place among `ENDING_SETS`. */
  endings: number;
  /** Whether one of them has to. */
  endingRequired: boolean;
}

export interface IndexedName {
  /** Position in `profiles`. */
  profile: number;
  class: EvidenceClass;
  text: string;
  parts?: { family: string; given: string };
  for?: string[];
  against?: string[];
}

/** A name as a page takes it: told once how it may be written, so that no page has to work that out. */
export interface WrittenName extends IndexedName {
  forms: Form[];
}
