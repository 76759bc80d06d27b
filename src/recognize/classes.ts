import type { NameClass } from '../profile/types.ts';
import type { CueTopic } from './cues.ts';
import type { Certainty, Reach } from './types.ts';

/**
 * The evidence rules as data: what a name of each class is worth by itself, and what the things around it add.
 * Tuned on news text about the groups, and on text where the same words mean something else. In short: a coined
 * name is certain by itself; an ordinary word needs either a cue or a certain mention of the same profile to be
 * likely, and both to be certain; a person needs a cue of sanctions, or of courts and hacking both, or the group,
 * the company, the case: that somebody of the name stands before a court says little.
 */
export interface ClassRule {
  /** What the name is worth by itself. */
  base: number;
  /** What it loses when written without its capitals. */
  withoutCapitals: number;
  /** What general cues in the same sentence add, by topic. In reach of the passage one less. */
  cue: Record<CueTopic, number>;
  /** What a cue of the name's own adds in the same sentence. In reach of the passage two less. */
  ownCue: number;
  /** What a certain mention of the same profile adds, and of a related one, by reach. */
  same: Record<Reach, number>;
  related: Record<Reach, number>;
  /** How many different related profiles count. */
  relatedLimit: number;
}

export const THRESHOLDS: Record<Certainty, number> = { certain: 6, likely: 3, possible: 1 };

/** What a counter-cue takes away. */
export const COUNTER_CUE: Record<Reach, number> = { sentence: -9, passage: -4, page: 0 };

/** What `Wang Xiong` loses where the profile's name is `Xiong Wang`. */
export const SWAPPED_COMMON_NAME = -2;

const none: Record<Reach, number> = { sentence: 0, passage: 0, page: 0 };

export const CLASS_RULES: Record<Exclude<NameClass, 'unmarked'>, ClassRule> = {
  code: {
    base: 6,
    withoutCapitals: 0,
    cue: { intrusion: 0, sanctions: 0, courts: 0 },
    ownCue: 0,
    same: none,
    related: none,
    relatedLimit: 0,
  },
  coined: {
    base: 6,
    withoutCapitals: -5,
    cue: { intrusion: 3, sanctions: 2, courts: 1 },
    ownCue: 4,
    same: { sentence: 4, passage: 4, page: 3 },
    related: { sentence: 2, passage: 2, page: 1 },
    relatedLimit: 1,
  },
  ordinary: {
    base: 0,
    withoutCapitals: -3,
    cue: { intrusion: 3, sanctions: 1, courts: 1 },
    ownCue: 4,
    same: { sentence: 4, passage: 4, page: 3 },
    related: { sentence: 3, passage: 2, page: 1 },
    relatedLimit: 1,
  },
  personal: {
    base: 1,
    withoutCapitals: -3,
    cue: { intrusion: 1, sanctions: 2, courts: 1 },
    ownCue: 3,
    same: { sentence: 4, passage: 4, page: 4 },
    related: { sentence: 4, passage: 3, page: 2 },
    relatedLimit: 2,
  },
  'common-personal': {
    base: 1,
    withoutCapitals: -3,
    cue: { intrusion: 0, sanctions: 1, courts: 0 },
    ownCue: 2,
    same: { sentence: 4, passage: 4, page: 4 },
    related: { sentence: 3, passage: 3, page: 1 },
    relatedLimit: 2,
  },
  acronym: {
    base: 0,
    withoutCapitals: -6,
    cue: { intrusion: 0, sanctions: 0, courts: 0 },
    ownCue: 3,
    same: { sentence: 6, passage: 4, page: 3 },
    related: { sentence: 3, passage: 3, page: 2 },
    relatedLimit: 1,
  },
  descriptive: {
    base: 0,
    withoutCapitals: 0,
    cue: { intrusion: 1, sanctions: 1, courts: 0 },
    ownCue: 6,
    same: { sentence: 6, passage: 4, page: 3 },
    related: { sentence: 4, passage: 3, page: 2 },
    relatedLimit: 1,
  },
};

/** A code with a blank inside (`APT 31`) is also the number of a flat, so it is weighed by this instead. */
export const SPACED_CODE: ClassRule = {
  base: 1,
  withoutCapitals: -3,
  cue: { intrusion: 3, sanctions: 2, courts: 1 },
  ownCue: 3,
  same: { sentence: 4, passage: 4, page: 3 },
  related: { sentence: 3, passage: 3, page: 2 },
  relatedLimit: 1,
};

/** What speaks for a spaced code besides the general cues, in the same sentence. */
export const GROUP_CUES = [
  'group',
  'groups',
  'gang',
  'attacked',
  'attack',
  'attacks',
  'gruppe',
  'groupe',
  'skupin*',
  'grupa',
  'grupo',
  'группа',
  'група',
  '组织',
  '組織',
  'グループ',
];
export const GROUP_CUE = 2;

/** What shows that a person of that name leads another life, in the same sentence. */
export const OTHER_LIFE_CUES = [
  'coach',
  'midfielder*',
  'striker*',
  'goalkeeper*',
  'football*',
  'basketball',
  'badminton',
  'league',
  'olympic*',
  'medal*',
  'championship*',
  'tournament*',
  'swimming',
  'professor',
  'lecturer',
  'researcher',
  'analyst',
  'scientist',
  'student',
  'teacher',
  'actor',
  'actress',
  'singer',
  'pianist',
  'film',
  'hotel',
  'restaurant*',
  'landlord',
  'surgeon',
  'physician',
  'dr',
  'et al',
  'journal of',
  '教授',
  '教练',
  '教練',
  '演员',
  '演員',
  '球员',
  '球員',
  'professeur*',
  'profesor*',
  'trainer',
  'trenér*',
];
export const OTHER_LIFE_CUE = -3;

/** What speaks against a spaced code: the words of a postal address. */
export const ADDRESS_CUES = [
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'boulevard',
  'blvd',
  'drive',
  'suite',
  'floor',
  'bedroom*',
  'rent',
  'tenant*',
  'apartment*',
  'landlord',
  'zip',
  'straße',
  'rue',
  'calle',
  'ulica',
  'ulice',
];
