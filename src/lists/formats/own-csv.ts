import { hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { OWN_COLUMNS, OWN_HEAD, ownEntry } from './own.ts';

/** The columns that make a table not our own, which otherwise it is: nothing where it isn't. */
export function foreignColumns(header: readonly string[]): string[] {
  return hasColumns(header, 'name')
    ? header.filter((column) => !OWN_COLUMNS.includes(column.trim().toLowerCase()) && column.trim() !== '')
    : [];
}

/** Our own simple form as a table. Columns that it doesn't know would be read as nothing, so there may be none. */
export const ownCsv: CsvFormat = {
  head: 1,
  is: ([header = []]) => hasColumns(header, 'name') && foreignColumns(header).length === 0,
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
