/** A text to find names in, and how it is cut. Its passages are read as those of one page. */
export interface TextRecord {
  id: string | number;
  /** What all offsets count in, in UTF-16 units. */
  text: string;
  passages: RecordPassage[];
}

/** A passage as the recognition reads it, and where it stands in the text of the record. */
export interface RecordPassage {
  text: string;
  /** From offsets of the passage to offsets of the record's text. */
  place(start: number, end: number): Span;
}

/** A stretch of text in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
