import type { Collector } from '../collector.ts';
import type { RowSink } from '../input/csv-rows.ts';
import type { ElementSink, XmlElement } from '../input/xml-elements.ts';
import type { OfacSet } from './ofac-set.ts';

/** What the readers of one import share: what they find, and a list that comes in several files. */
export interface Import {
  readonly collector: Collector;
  readonly ofac: OfacSet;
}

/** XML, told by its outermost element. */
export interface XmlFormat {
  readonly root: string;
  start(into: Import, root: Pick<XmlElement, 'attributes'>): ElementSink;
}

/** A table, told by its first rows. */
export interface CsvFormat {
  /** How many rows stand above the entries. */
  readonly head: 0 | 1 | 2;
  is(rows: readonly (readonly string[])[]): boolean;
  start(into: Import, head: readonly (readonly string[])[]): RowSink;
}

/** JSON that is read as a whole, told by what it holds. */
export interface JsonFormat {
  is(json: unknown): boolean;
  read(json: unknown, into: Import): void;
}

/** JSON of one object a line, told by the first. */
export interface JsonLinesFormat {
  is(first: unknown): boolean;
  start(into: Import): ObjectSink;
}

/** Takes objects with the line that each stands on. */
export interface ObjectSink {
  object(object: unknown, line: number): void;
  end(): void;
}
