import { CSV_FORMATS, XML_FORMATS } from '../formats/all.ts';
import type { Import } from '../formats/format.ts';
import { foreignColumns } from '../formats/own-csv.ts';
import { Unreadable } from '../unreadable.ts';
import { CsvRows, type RowSink } from './csv-rows.ts';
import { JsonText } from './json-text.ts';
import type { TextSink } from './sinks.ts';
import { type SinkFor, XmlElements } from './xml-elements.ts';

/** How much of a table is seen before it is told what stands between its cells. */
const ENOUGH = 4 * 1024;

/** Takes the text of a file and hands it to the reader of its format, as its content tells. */
export class FormatTeller implements TextSink {
  readonly #into: Import;
  #text = '';
  #sink: TextSink | undefined;

  constructor(into: Import) {
    this.#into = into;
  }

  write(text: string): void {
    if (this.#sink) {
      this.#sink.write(text);
      return;
    }
    // Blanks before the beginning tell nothing, and there may be any number of them.
    this.#text = this.#text === '' ? text.trimStart() : this.#text + text;
    this.#begin(false);
  }

  end(): void {
    if (!this.#sink && this.#text !== '') this.#begin(true);
    if (!this.#sink) throw new Unreadable('empty', { file: this.#into.collector.file });
    this.#sink.end();
  }

  #begin(last: boolean): void {
    const sink = this.#sinkFor(this.#text, last);
    if (!sink) return;
    this.#sink = sink;
    sink.write(this.#text);
    this.#text = '';
  }

  #sinkFor(text: string, last: boolean): TextSink | undefined {
    if (text === '') return undefined;
    if (text.startsWith('<')) return new XmlElements(xmlSink(this.#into), this.#into.collector);
    if (/^[{[]/u.test(text)) return new JsonText(this.#into);
    if (text.length < ENOUGH && !last) return undefined;
    const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
    return new CsvRows(
      delimiterOf(text, newline),
      newline,
      new TableTeller(this.#into),
      this.#into.collector,
    );
  }
}

function xmlSink(into: Import): SinkFor {
  return (root) => {
    const format = XML_FORMATS.find((one) => one.root === root.name);
    if (!format) {
      throw new Unreadable('unknown-format', { file: into.collector.file }, `<${root.name.slice(0, 60)}>`);
    }
    return format.start(into, root);
  };
}

/** What Excel writes into a first line of its own, for whoever opens the table. */
const SEPARATOR = /^sep=([,;\t])/iu;

/** Whatever stands most often in the first line, but for what is in quotation marks. */
function delimiterOf(text: string, newline: string): string {
  const [, said] = SEPARATOR.exec(text) ?? [];
  if (said !== undefined) return said;
  const [first = ''] = text.replaceAll(/"[^"]*(?:"|$)/gu, '').split(newline, 1);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, n: first.split(delimiter).length }));
  return counts.reduce((best, one) => (one.n > best.n ? one : best)).delimiter;
}

/** `sep=;` is two cells, of which the second is empty. */
function isSeparator([first, second, ...rest]: readonly string[]): boolean {
  return first?.toLowerCase() === 'sep=' && second === '' && rest.length === 0;
}

/** The most rows that stand above the entries. */
const HEAD = 2;

/** Looks at the first rows, and hands all of them to the reader of the table that they show. */
class TableTeller implements RowSink {
  readonly #into: Import;
  readonly #rows: { cells: readonly string[]; line: number }[] = [];
  #sink: RowSink | undefined;

  constructor(into: Import) {
    this.#into = into;
  }

  row(cells: readonly string[], line: number): void {
    if (this.#sink) {
      this.#sink.row(cells, line);
      return;
    }
    if (line === 1 && isSeparator(cells)) return;
    this.#rows.push({ cells, line });
    const rows = this.#rows.map((one) => one.cells);
    const format = CSV_FORMATS.find((one) => rows.length >= one.head && one.is(rows));
    if (format) {
      this.#sink = format.start(this.#into, rows.slice(0, format.head));
      for (const one of this.#rows.splice(0).slice(format.head)) this.#sink.row(one.cells, one.line);
    } else if (rows.length === HEAD) this.#unknown();
  }

  end(): void {
    if (!this.#sink) this.#unknown();
    this.#sink?.end();
  }

  #unknown(): void {
    const { file } = this.#into.collector;
    const [first] = this.#rows;
    if (!first) throw new Unreadable('empty', { file });
    const foreign = foreignColumns(first.cells);
    // With more foreign columns than our own it is somebody else's table, which just has names too.
    throw foreign.length > 0 && 2 * foreign.length <= first.cells.length
      ? new Unreadable('unknown-column', { file, line: first.line }, foreign.join(', ').slice(0, 100))
      : new Unreadable('unknown-format', { file }, first.cells.join(', ').slice(0, 100));
  }
}
