import type { Kind } from '../profile/types.ts';

/**
 * What every reader of a list makes of it, whatever its format. Only what finds somebody in a text and tells them apart
 * is read: no birth dates, documents, addresses or other private data.
 *
 * Ships, aircraft and wallets are left out and counted: they are neither of our kinds, and a ship is called DUNE or
 * PIONEER, so that taking it for an organization would mark ordinary words as one.
 */
export interface ListEntry {
  /** The list's own reference: `G0007`, an OFAC number, a UUID; the name where the list gives none. */
  readonly id: string;
  /** The name that the list leads with. */
  readonly name: string;
  readonly kind: EntryKind;
  /** Every name once, the leading one among them. */
  readonly names: readonly ListName[];
  /** The regimes it is listed under, in the list's words. */
  readonly programmes: readonly string[];
  /** `2024-05-06`. */
  readonly listedOn?: string;
  readonly updatedOn?: string;
  /** Who listed it, where that isn't the list's own authority. */
  readonly authority?: string;
  /** An office or what somebody does, which tells namesakes apart. */
  readonly note?: string;
  /** Where the list shows it. */
  readonly url?: string;
  readonly related?: readonly ListRelation[];
  /** ISO 3166 code of the country that a group is attributed to or an organization is in. Never a person's. */
  readonly country?: string;
}

/** `unknown` where the list doesn't say whether it is a person or a company. */
export const ENTRY_KINDS = [
  'group',
  'person',
  'organization',
  'operation',
  'tool',
  'unknown',
] as const satisfies readonly (Kind | 'unknown')[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface ListName {
  readonly text: string;
  /** ISO 15924, where it isn't Latin: `Arab`. */
  readonly script?: string;
  /** ISO 639, where the list says which: `fr`. */
  readonly language?: string;
  /** How well the list says that it tells them: a weak name is one that many bear. */
  readonly quality: NameQuality;
  readonly type: NameType;
  /** Whose name it is, where the list says so. */
  readonly assignedBy?: string;
  /** Of a person, where the list tells them apart. */
  readonly parts?: { readonly family: string; readonly given: string };
}

export const NAME_QUALITIES = ['strong', 'weak', 'unknown'] as const;
export type NameQuality = (typeof NAME_QUALITIES)[number];

export const NAME_TYPES = ['primary', 'alias', 'former', 'spelling'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export interface ListRelation {
  /** As the list calls it: `attributed-to`. */
  readonly type: string;
  /** The reference of another entry, of this list or not. */
  readonly to: string;
}

/** The list as a whole. */
export interface ListHead {
  readonly format: Format;
  /** In the list's own words, like its authority; both are empty for a list in our own form. */
  readonly title: string;
  readonly authority: string;
  /** A day (`2024-05-06`) or a version (`18.1`), where the file says it. */
  readonly released?: string;
  /** Where everybody can read it. None of a list that may be somebody's own, in a form that others publish in. */
  readonly url?: string;
}

export const FORMATS = [
  'stix',
  'misp-cluster',
  'microsoft-mapping',
  'ofac-xml',
  'ofac-advanced-xml',
  'ofac-enhanced-xml',
  'ofac-csv',
  'us-csl-csv',
  'uk-ofsi-csv',
  'uk-sanctions-csv',
  'uk-sanctions-xml',
  'eu-fsf-xml',
  'eu-fsf-csv',
  'eu-old-xml',
  'un-xml',
  'opensanctions-csv',
  'opensanctions-json',
  'own-csv',
  'own-jsonl',
] as const;
export type Format = (typeof FORMATS)[number];

/** Something that was not taken over as it stands. */
export interface Skipped {
  readonly why: SkipReason;
  readonly where: Place;
  /** What it was: a name, a reference, a few characters. */
  readonly what: string;
}

export const SKIP_REASONS = [
  /** The list no longer stands by it, and says what it became. */
  'revoked',
  'deprecated',
  /** A listing whose end is past. */
  'ended',
  'vessel-or-aircraft',
  'wallet',
  /** Neither a person, a group, an organization, an operation nor a tool; or one that is there for others' sake. */
  'not-an-actor',
  'no-name',
  'no-id',
  'duplicate-id',
  /** A name, a cell or a record beyond all measure; that alone is left out. */
  'too-long',
  /** A row or an object that doesn't hold what it should. */
  'malformed',
  /** The file breaks off or can't be read from here on; what stands before is kept. */
  'broken-off',
  /** Taken out; what stands around is kept. */
  'control-character',
  /** Bytes that are no text in the encoding of the rest, read as U+FFFD. */
  'encoding',
  /** Read in an encoding that the file doesn't say, or doesn't say so that it is understood. */
  'encoding-guessed',
  /** A file of the list of which nothing is needed. */
  'not-needed',
  /** Of a list in several files one is missing that has most of its other names. */
  'aliases-elsewhere',
  /** A file of an archive that is no list, beside one that is. */
  'unreadable',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Where in which file: what of it is known. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly byte?: number;
  /** Counted from 1. */
  readonly entry?: number;
}

export type ListEvent =
  | { readonly head: ListHead }
  | { readonly entry: ListEntry }
  | { readonly skipped: Skipped };
