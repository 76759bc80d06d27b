import { hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { OWN_COLUMNS, OWN_HEAD, ownEntry } from './own.ts';

/** Our own simple form as a table. Columns that it doesn't know would be read as nothing, so there may be none. */
export const ownCsv: CsvFormat = {
  head: 1,
  is: ([header = []]) =>
    hasColumns(header, 'name') &&
    header.every((column) => OWN_COLUMNS.includes(column.trim().toLowerCase()) || column.trim() === ''),
  start({ collector }, [header = []]) {
    collector.head({ format: 'own-csv', ...OWN_HEAD });
    return rowsBy(
      header,
      collector,
      (cell, line) =>
        collector.add(
          ownEntry({
            name: cell('name'),
            aliases: cell('aliases')?.split(';') ?? [],
            kind: cell('kind'),
            id: cell('id'),
            url: cell('url'),
            note: cell('note'),
          }),
          { line },
        ),
      () => {},
      true,
    );
  },
};
