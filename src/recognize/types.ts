import type { NameClass } from '../profile/types.ts';

/** What a name needs before it is marked; the last two are for names of a reader's own lists alone. */
export type EvidenceClass = NameClass | 'company' | 'trade-name';

/** How sure a mention is, from the surest down. Painted as a solid, a dashed and a dotted line. */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The surer of two. */
export function surest(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) <= CERTAINTIES.indexOf(b) ? a : b;
}

/** Where a piece of evidence stands, seen from the mention, nearest first; `beside` is a few words away. */
export const REACHES = ['beside', 'sentence', 'passage', 'page'] as const;
export type Reach = (typeof REACHES)[number];

/**
 * One reason for or against a mention. `points` is what it adds or takes away; the thresholds are in
 * `classes.ts`. `words` quotes the text that was found, `profile` the id of the profile that lends support.
 */
export type Reason =
  | { kind: 'class'; class: EvidenceClass; points: number }
  | { kind: 'no-capitals'; points: number }
  | { kind: 'capitals-say-nothing'; points: number }
  | { kind: 'all-capitals'; points: number }
  | { kind: 'longer-name'; words: string; reach: 'beside'; points: number }
  | { kind: 'victim-or-firm'; words: string; reach: 'beside'; points: number }
  | { kind: 'lookalikes'; points: number }
  | { kind: 'spaced'; points: number }
  | { kind: 'swapped'; points: number }
  | { kind: 'cue'; words: string; reach: Reach; points: number }
  | { kind: 'counter-cue'; words: string; reach: Reach; points: number }
  | { kind: 'same-profile'; words: string; profile: string; reach: Reach; points: number }
  | { kind: 'likely-elsewhere'; words: string; reach: 'page'; points: number }
  | { kind: 'named-together'; words: string; profile: string; reach: 'passage'; points: number }
  | { kind: 'related-profile'; words: string; profile: string; reach: Reach; points: number };

/** A profile that a mention may mean, and the name by which it was found. */
export interface Candidate {
  profile: string;
  name: string;
}

/** A name found in a text. Offsets count UTF-16 units of that text; `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** More than one only where several profiles, or entries of one list, bear the name and nothing on the page decides. */
  candidates: [Candidate, ...Candidate[]];
  /** The entries of the reader's own lists that bear the name beside them. */
  listed?: Candidate[];
  certainty: Certainty;
  /** How sure it is by what a page may find out, where the first candidate is none of that. */
  openly?: Certainty;
  reasons: Reason[];
}
