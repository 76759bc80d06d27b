import Papa, { type ParseResult } from 'papaparse';
import type { Collector } from '../collector.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { TextSink } from './sinks.ts';

/** Takes the rows of a table with the line that each begins on. */
export interface RowSink {
  row(cells: readonly string[], line: number): void;
  end(): void;
}

/** Text into rows, as it comes. Empty lines are none. */
export class CsvRows implements TextSink {
  readonly #out: RowSink;
  readonly #collector: Collector;
  readonly #parser: InstanceType<typeof Papa.Parser>;
  #text = '';
  /** How much there has to be before it is worth to try again: twice what a row was too long for. */
  #enough = 0;
  #line = 1;
  /** Set when what comes can no longer be told apart. */
  #lost = false;
  /** Whether there was a row. */
  #given = false;

  constructor(delimiter: string, newline: '\n' | '\r', out: RowSink, collector: Collector) {
    this.#out = out;
    this.#collector = collector;
    this.#parser = new Papa.Parser({ delimiter, newline });
  }

  write(text: string): void {
    if (this.#lost) return;
    this.#text += text;
    if (this.#text.length < this.#enough) return;
    this.#parse(false);
    if (this.#text.length > LIMITS.record) {
      this.#lost = true;
      this.#breakOff(this.#text, this.#line);
      this.#text = '';
    }
    this.#enough = 2 * this.#text.length;
  }

  end(): void {
    if (!this.#lost && this.#text !== '') this.#parse(true);
    this.#out.end();
  }

  #parse(last: boolean): void {
    const { data, errors, meta }: ParseResult<string[]> = this.#parser.parse(this.#text, 0, !last);
    const open = last && errors.some(({ code }) => code === 'MissingQuotes');
    for (const [at, cells] of data.entries()) {
      const line = this.#line;
      this.#line += 1 + breaksIn(cells);
      if (open && at === data.length - 1) {
        this.#breakOff(cells.join(' '), line);
        continue;
      }
      const end = cells.length - 1;
      cells[end] = (cells[end] ?? '').replace(/\r$/u, '');
      if (cells.length > 1 || cells[0] !== '') this.#give(cells, line);
    }
    this.#text = last ? '' : this.#text.slice(meta.cursor);
  }

  #give(cells: readonly string[], line: number): void {
    this.#given = true;
    this.#out.row(cells, line);
  }

  /** A quotation mark that nothing closes swallows all that follows it: everything, where it stands in the first row. */
  #breakOff(what: string, line: number): void {
    const { file } = this.#collector;
    if (!this.#given) throw new Unreadable('unknown-format', { file, line }, this.#text.slice(0, 100));
    this.#collector.skip('broken-off', what, { line });
  }
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}
