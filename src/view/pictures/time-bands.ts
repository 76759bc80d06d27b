/** How a row stands to the span of a date that is known to the year or to the month only. */
export type SpanPart = 'only' | 'first' | 'middle' | 'last';

export interface Moment<E> {
  entry: E;
  /** Whether the day is known: then it is a point, and else just the span. */
  point: boolean;
  /** The spans that this row lies in. Of these dates it is known that they lie somewhere within. */
  year: SpanPart | undefined;
  month: SpanPart | undefined;
}

/** A year with what happened in it, after so many years of which nothing is told. */
export interface Band<E> {
  year: string;
  quiet: number;
  moments: Moment<E>[];
}

/** Lays out what is in the order of time by years. A date is the beginning of every date that lies within it. */
export function bandsOf<E extends { date: string }>(entries: readonly E[]): Band<E>[] {
  const years = [...Map.groupBy(entries, ({ date }) => date.slice(0, 4))];
  return years.map(([year, within], at) => {
    const before = years[at - 1]?.[0];
    const dates = within.map(({ date }) => date);
    return {
      year,
      quiet: before === undefined ? 0 : Number(year) - Number(before) - 1,
      moments: within.map((entry, row) => ({
        entry,
        point: entry.date.length === 'YYYY-MM-DD'.length,
        year: spanPart(dates, row, year),
        month: entry.date === year ? undefined : spanPart(dates, row, entry.date.slice(0, 'YYYY-MM'.length)),
      })),
    };
  });
}

function spanPart(dates: readonly string[], row: number, span: string): SpanPart | undefined {
  const first = dates.indexOf(span);
  const last = dates.findLastIndex((date) => date.startsWith(span));
  if (first < 0) return undefined;
  if (first === last) return 'only';
  if (row === first) return 'first';
  return row === last ? 'last' : 'middle';
}
