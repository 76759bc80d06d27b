import type { CueTopic } from './general-cues.ts';
import type { Certainty, EvidenceClass, Reach } from './types.ts';

/** Points by how near something stands. */
type Near = Readonly<Record<Reach, number>>;

/**
 * The evidence rules as data: what a name of each class is worth by itself, and what the things around it add.
 * Tuned on news text about the groups, and on text where the same words mean something else. In short: a coined
 * name is certain by itself; an ordinary word needs either a cue or a certain mention of the same profile to be
 * likely, and both to be certain; a word of every day needs the cue right beside it; a person needs a cue of
 * sanctions, or of courts and hacking both, or the group, the company, the case: that somebody of the name stands
 * before a court says little.
 */
export interface ClassRule {
  /** What the name is worth by itself. */
  base: number;
  /** What it loses when written without its capitals; `never` where it is then no name at all. */
  withoutCapitals: number | 'never';
  /** What it loses where any word has a capital: where a sentence begins, and in a headline. */
  idleCapital: number;
  /** What it loses as a part of a longer name: `Emma Lazarus`, `Leviathan Security`. */
  longerName: number;
  /** What general cues add, by topic. */
  cue: Readonly<Record<CueTopic, Near>>;
  /** What a word for a group adds: `the Turla group`. */
  group: Near;
  /** What capitals throughout add in a text that has others: vendors set off their code names so. */
  allCapitals: number;
  /** What a cue of the name's own adds. */
  ownCue: Near;
  /** The most that the name and the words around it amount to, until a mention of a profile supports it. */
  mostAlone: number;
  /** What a certain mention of the same profile adds, and of a related one. */
  same: Near;
  related: Near;
  /** How many different related profiles count. */
  relatedLimit: number;
  /**
   * What a mention of the same profile adds that is likely by evidence of its own elsewhere on the page: a word keeps its sense within
   * one text (Gale, Church and Yarowsky, "One sense per discourse", 1992).
   */
  likelyElsewhere: number;
  /**
   * What each person adds who belongs to the same case and is named in the same passage, and how many count; where
   * something speaks of such a case. It makes nothing certain, unless the group or the company is named for certain.
   */
  together: { each: number; limit: number };
}

export const THRESHOLDS: Record<Certainty, number> = { certain: 6, likely: 3, possible: 1 };

/** The most that a person's name amounts to where neither hacking nor the lists of hackers are spoken of. */
export const NO_CASE = THRESHOLDS.likely - 1;

/** What a counter-cue takes away. */
export const COUNTER_CUE: Near = { beside: -9, sentence: -9, passage: -4, page: 0 };

/** What `Wang Xiong` loses where the profile's name is `Xiong Wang`. */
export const SWAPPED_COMMON_NAME = -3;

/** What a thing of the same name takes away that the words around it speak of. */
export const THING_CUE: Near = { beside: -5, sentence: -2, passage: 0, page: 0 };

/** The same for a coined name, which has to stand right beside it. */
export const COINED_THING_CUE: Near = { beside: -5, sentence: 0, passage: 0, page: 0 };

/** What shows that a person of that name leads another life takes away, in the same sentence. */
export const OTHER_LIFE_CUE: Near = { beside: -5, sentence: -5, passage: 0, page: 0 };

/** What the role of one who speaks of a case takes away. */
export const ROLE_CUE: Near = { beside: -6, sentence: 0, passage: 0, page: 0 };

/** What a thing takes away that is said of those who are attacked, and of firms: `Play was hacked`, `Lazarus Ltd`. */
export const VICTIM_OR_FIRM = -6;

function near(beside: number, sentence: number, passage: number, page = 0): Near {
  return { beside, sentence, passage, page };
}

const NOTHING = near(0, 0, 0);
const NO_CUES = {
  intrusion: NOTHING,
  computing: NOTHING,
  sanctions: NOTHING,
  authorities: NOTHING,
  courts: NOTHING,
};
/** Takes a name at its word, whatever stands around it; each class says in what it differs. */
const NEUTRAL: ClassRule = {
  base: 0,
  withoutCapitals: 0,
  idleCapital: 0,
  longerName: 0,
  cue: NO_CUES,
  group: NOTHING,
  allCapitals: 0,
  ownCue: NOTHING,
  mostAlone: Number.POSITIVE_INFINITY,
  same: NOTHING,
  related: NOTHING,
  relatedLimit: 0,
  likelyElsewhere: 0,
  together: { each: 0, limit: 0 },
};

export const CLASS_RULES: Record<Exclude<EvidenceClass, 'unmarked'>, ClassRule> = {
  code: {
    ...NEUTRAL,
    base: 6,
  },
  coined: {
    ...NEUTRAL,
    base: 6,
    withoutCapitals: -5,
    cue: {
      ...NO_CUES,
      intrusion: near(3, 3, 2),
      computing: near(1, 1, 1),
      sanctions: near(2, 2, 1),
      courts: near(1, 1, 0),
    },
    group: near(2, 0, 0),
    allCapitals: 2,
    ownCue: near(4, 4, 2),
    same: near(4, 4, 4, 3),
    related: near(2, 2, 2, 1),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  phrase: {
    ...NEUTRAL,
    base: 2,
    withoutCapitals: 'never',
    idleCapital: -2,
    cue: { ...NO_CUES, intrusion: near(3, 3, 2), computing: near(1, 1, 1), sanctions: near(1, 1, 0) },
    group: near(2, 0, 0),
    allCapitals: 2,
    ownCue: near(4, 4, 2),
    mostAlone: THRESHOLDS.certain - 1,
    same: near(4, 4, 4, 3),
    related: near(2, 2, 2, 1),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  ordinary: {
    ...NEUTRAL,
    base: 0,
    withoutCapitals: -5,
    longerName: -4,
    cue: {
      ...NO_CUES,
      intrusion: near(4, 3, 2),
      computing: near(1, 1, 0),
      sanctions: near(1, 1, 0),
      courts: near(1, 1, 0),
    },
    group: near(2, 0, 0),
    allCapitals: 2,
    ownCue: near(4, 4, 2),
    mostAlone: THRESHOLDS.certain - 1,
    same: near(4, 4, 4, 3),
    related: near(3, 3, 2, 1),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  everyday: {
    ...NEUTRAL,
    base: -1,
    withoutCapitals: 'never',
    idleCapital: -2,
    longerName: -4,
    cue: { ...NO_CUES, intrusion: near(4, 2, 1), computing: near(1, 0, 0) },
    group: near(2, 0, 0),
    allCapitals: 1,
    ownCue: near(5, 4, 2),
    mostAlone: THRESHOLDS.certain - 1,
    same: near(4, 4, 4, 3),
    related: near(2, 2, 1, 0),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  personal: {
    ...NEUTRAL,
    base: 1,
    withoutCapitals: -3,
    cue: {
      ...NO_CUES,
      intrusion: near(1, 1, 0),
      sanctions: near(1, 1, 0),
      authorities: near(1, 1, 1),
      courts: near(1, 1, 0),
    },
    ownCue: near(3, 3, 1),
    mostAlone: THRESHOLDS.certain - 1,
    same: near(4, 4, 4, 4),
    related: near(4, 4, 1, 1),
    relatedLimit: 2,
    likelyElsewhere: 4,
    together: { each: 2, limit: 2 },
  },
  'common-personal': {
    ...NEUTRAL,
    base: 1,
    withoutCapitals: -3,
    cue: { ...NO_CUES, intrusion: near(1, 1, 0), sanctions: near(1, 1, 0) },
    ownCue: near(2, 2, 0),
    mostAlone: THRESHOLDS.likely - 1,
    same: near(4, 4, 4, 4),
    related: near(3, 3, 1, 1),
    relatedLimit: 1,
    likelyElsewhere: 3,
    together: { each: 1, limit: 3 },
  },
  short: {
    ...NEUTRAL,
    base: 0,
    withoutCapitals: 'never',
    longerName: -4,
    mostAlone: 0,
    same: near(5, 5, 4, 4),
    likelyElsewhere: 3,
  },
  acronym: {
    ...NEUTRAL,
    base: 0,
    withoutCapitals: -6,
    longerName: -3,
    ownCue: near(3, 3, 1),
    mostAlone: THRESHOLDS.certain - 1,
    same: near(6, 6, 4, 3),
    related: near(3, 3, 3, 2),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  descriptive: {
    ...NEUTRAL,
    base: 0,
    cue: { ...NO_CUES, intrusion: near(1, 1, 0), sanctions: near(1, 1, 0) },
    ownCue: near(6, 6, 4),
    same: near(6, 6, 4, 3),
    related: near(4, 4, 3, 2),
    relatedLimit: 1,
    likelyElsewhere: 3,
  },
  company: {
    ...NEUTRAL,
    base: 6,
    withoutCapitals: -5,
    cue: {
      ...NO_CUES,
      intrusion: near(1, 1, 0),
      sanctions: near(2, 2, 1),
      authorities: near(1, 1, 0),
      courts: near(1, 1, 0),
    },
    same: near(4, 4, 4, 3),
    likelyElsewhere: 3,
  },
  'trade-name': {
    ...NEUTRAL,
    base: 1,
    withoutCapitals: 'never',
    idleCapital: -1,
    longerName: -4,
    cue: {
      ...NO_CUES,
      intrusion: near(1, 1, 0),
      sanctions: near(2, 2, 1),
      authorities: near(1, 1, 0),
      courts: near(1, 1, 0),
    },
    mostAlone: THRESHOLDS.certain - 1,
    same: near(5, 5, 5, 4),
    likelyElsewhere: 3,
  },
};

/** A code with a blank inside (`APT 31`) is also the number of a flat, so it is weighed by this instead. */
export const SPACED_CODE: ClassRule = {
  ...NEUTRAL,
  base: 1,
  withoutCapitals: -6,
  cue: {
    ...NO_CUES,
    intrusion: near(3, 3, 2),
    computing: near(2, 2, 1),
    sanctions: near(2, 2, 1),
    courts: near(1, 1, 0),
  },
  group: near(2, 2, 0),
  ownCue: near(3, 3, 1),
  mostAlone: THRESHOLDS.certain - 1,
  same: near(4, 4, 4, 3),
  related: near(3, 3, 3, 2),
  relatedLimit: 1,
  likelyElsewhere: 3,
};
