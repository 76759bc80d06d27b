import type { Collector } from '../collector.ts';
import type { CsvFormat } from './format.ts';
import type { OfacSet, PrimaryRow } from './ofac-set.ts';

/** Nothing, as these tables write it: with a blank behind it. */
function given(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
  return text === '-0-' ? '' : text;
}

function isNumber(cell: string | undefined): boolean {
  return /^\s*\d+\s*$/u.test(cell ?? '');
}

function table(
  is: (row: readonly string[]) => boolean,
  read: (cells: readonly string[], line: number, ofac: OfacSet, collector: Collector) => void,
): CsvFormat {
  return {
    head: 0,
    is: ([row = []]) => isNumber(row[0]) && is(row),
    start({ collector, ofac }) {
      ofac.begin(collector);
      return {
        row(cells, line) {
          if (isNumber(cells[0]) && is(cells)) read(cells, line, ofac, collector);
          else collector.skip('malformed', cells.join(','), { line });
        },
        end() {},
      };
    },
  };
}

const primary = table(
  (row) => row.length === 12,
  ([id = '', name = '', type = '', programmes = '', title = '', ...rest], line, ofac, collector) => {
    const row: PrimaryRow = {
      name: given(name),
      type: given(type),
      programmes: given(programmes),
      title: given(title),
      remarks: given(rest[6]),
      file: collector.file,
      line,
    };
    if (!ofac.primary(id.trim(), row)) collector.skip('duplicate-id', `${id} ${name}`, { line });
  },
);

const alternatives = table(
  (row) => row.length === 5 && isNumber(row[1]) && /^[afn]ka$/iu.test(row[2]?.trim() ?? ''),
  ([id = '', , type = '', name = ''], line, ofac, collector) => {
    ofac.alias(id.trim(), { name: given(name), type, file: collector.file, line });
  },
);

const comments = table(
  (row) => row.length === 2,
  ([id = '', text = ''], _line, ofac, collector) => ofac.comment(id.trim(), text, collector.file),
);

/** Nothing of it is needed, but a reader who hands over the whole set shouldn't be told that it is unknown. */
const addresses: CsvFormat = {
  head: 0,
  is: ([row = []]) => row.length === 6 && isNumber(row[0]) && isNumber(row[1]),
  start({ collector }) {
    collector.skip('not-needed', 'ADD.CSV');
    return { row() {}, end() {} };
  },
};

export const ofacTables: readonly CsvFormat[] = [primary, alternatives, comments, addresses];
