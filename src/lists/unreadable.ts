import type { Place } from './entry.ts';

/** A file of which nothing can be read, and why. `say-skipped.ts` has the words for it. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly why: UnreadableReason;
  readonly place: Place;
  /** What a parser says, a type, a number: what shows it to be so. */
  readonly what: string;

  constructor(why: UnreadableReason, place: Place, what = '') {
    super(`${place.file}: ${why}${what && `: ${what}`}`);
    this.why = why;
    this.place = place;
    this.what = what;
  }
}

export type UnreadableReason =
  | 'unknown-format'
  /** No text at all: a spreadsheet, a document, an archive of another kind or in an archive. */
  | 'foreign-file'
  /** A list in our own form but for a column, which would be lost. */
  | 'unknown-column'
  | 'empty'
  /** More bytes than are read at all. */
  | 'too-large'
  /** Unpacked, it would be many times what it is: made to do harm. */
  | 'bomb'
  /** Nothing comes out of it; it may be locked by a password. */
  | 'damaged-archive'
  /** It defines entities, which could be made to grow without end. */
  | 'document-type'
  | 'broken-json'
  | 'broken-xml'
  | 'too-many-entries';
