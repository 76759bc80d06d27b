import type { Figure } from './figure.ts';
import type { Spread } from './statistics.ts';

/** Three digits that matter, and thousands set apart. */
export function shownNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** Those below one as a fraction: 1/53. */
export function shownRatio(ratio: number): string {
  return ratio >= 1 || ratio <= 0
    ? `${shownNumber(ratio)} ×`
    : `1/${shownNumber(1 / ratio).replace(/\.0+$/, '')}`;
}

export function shownValue(value: number, unit: Figure['unit']): string {
  if (unit === 'count') return shownNumber(value).replace(/\.00$/, '');
  if (unit === '×') return shownRatio(value);
  if (unit === 'bytes') return `${shownNumber(value / 1000)} kB`;
  return `${shownNumber(value)} ${unit}`;
}

export function shownSpread({ low, high, runs }: Spread, unit: Figure['unit']): string {
  return runs > 1 ? `${shownValue(low, unit)} … ${shownValue(high, unit)}` : '';
}

/** Rows of cells as lines, the first column to the left and the others to the right; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}
