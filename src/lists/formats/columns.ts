import type { Collector } from '../collector.ts';
import type { RowSink } from '../input/csv-rows.ts';

/** A row by the names of its columns; case and blanks of a name play no part. Nothing for an empty cell. */
export type Cells = (column: string) => string | undefined;

function key(column: string): string {
  return column
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ')
    .trim();
}

export function hasColumns(header: readonly string[] | undefined, ...columns: string[]): boolean {
  const found = new Set(header?.map(key));
  return columns.every((column) => found.has(key(column)));
}

/**
 * Reads rows by the names of their columns; the first counts where a name comes twice. A row with too few cells was
 * cut, in one with too many they don't stand under their names: neither is read.
 *
 * @param lenient for tables made by hand, where what is missing at the end is empty
 */
export function rowsBy(
  header: readonly string[],
  collector: Collector,
  read: (cells: Cells, line: number) => void,
  end: () => void = () => {},
  lenient = false,
): RowSink {
  const keys = header.map(key);
  const known = new Map<string, number>();
  const placeOf = (column: string): number => {
    const place = known.get(column) ?? keys.indexOf(key(column));
    known.set(column, place);
    return place;
  };
  return {
    row(row, line) {
      const tooMany = row.slice(header.length).some((cell) => cell.trim() !== '');
      const again = row.every((cell, at) => cell === header[at]);
      if (tooMany || again || (!lenient && row.length < header.length)) {
        collector.skip('malformed', row.join(', '), { line });
        return;
      }
      read((column) => row[placeOf(column)]?.trim() || undefined, line);
    },
    end,
  };
}
