/** The day of a date as it begins, `2024-05-06T10:00:00Z`; undefined if it is none. */
export function isoDay(text: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text ?? '') ?? [];
  return dayOf(year, month, day);
}

/** Whether a day, a month or a year is past: `2024-05-06`, `2024-05`, `2024`. What is none of these isn't. */
export function isOver(date: string | undefined): boolean {
  const [found] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(date?.trim() ?? '') ?? [];
  return found !== undefined && found < new Date().toISOString().slice(0, found.length);
}

/** As the US writes it: `05/06/2024` is in May. */
export function usDay(text: string | undefined): string | undefined {
  const [, month, day, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(text ?? '') ?? [];
  return dayOf(year, month, day);
}

/** As Europe writes it: `06/05/2024` is in May. Months may have names: `13-Feb-2026`. */
export function europeanDay(text: string | undefined): string | undefined {
  const [, day, month = '', year] =
    /^\s*(\d{1,2})[/-](\d{1,2}|[a-z]{3})[/-](\d{4})(?!\d)/iu.exec(text ?? '') ?? [];
  const named = MONTHS.indexOf(month.toLowerCase());
  return dayOf(year, named < 0 ? month : String(named + 1), day);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const last = m === 2 && leap ? 29 : (LAST_DAYS[m - 1] ?? 0);
  return d >= 1 && d <= last ? text : undefined;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
