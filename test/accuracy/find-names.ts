import '../speak-english.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import { readPassages } from '../../src/recognize/reading.ts';
import type { Certainty } from '../../src/recognize/types.ts';
import { explain } from '../../src/view/explain.ts';
import type { Span, TextRecord } from './text-record.ts';

/** A name found in a record, with offsets of the record's text. */
export interface Hit extends Span {
  /** What stands there in the record's text. */
  surface: string;
  /** Ids; more than one where nothing in the text decides between them. */
  profiles: string[];
  certainty: Certainty;
  /** Why, in the words that the card shows. */
  evidence: string[];
}

/** A way to find names; all that is measured here is one of these. Hits come in the order of the text. */
export type FindNames = (record: TextRecord) => Hit[];

/** The recognition that pages use. */
export function recognition(index: NameIndex): FindNames {
  return ({ text, passages }) => {
    const mentions = readPassages(
      index,
      passages.map((passage) => passage.text),
    );
    return passages
      .flatMap((passage, at) =>
        (mentions[at] ?? []).map(({ start, end, candidates, certainty, reasons }): Hit => {
          const place = passage.place(start, end);
          const read = passage.text.slice(start, end);
          return {
            ...place,
            surface: text.slice(place.start, place.end),
            profiles: candidates.map(({ profile }) => profile),
            certainty,
            evidence: explain({ surface: read, certainty, reasons }).sentences,
          };
        }),
      )
      .sort((a, b) => a.start - b.start);
  };
}
