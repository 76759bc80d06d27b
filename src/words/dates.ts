import { type PartialDate, partialDate } from '../profile/partial-date.ts';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const DAY_OF_YEAR: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const MONTH_OF_YEAR: Intl.DateTimeFormatOptions = { month: 'short' };

/**
 * A partial date in the reader's locale, never more exact than it is known: 2021, Jul 2021, 19 Jul 2021.
 * Reckoned in UTC, so that no time zone moves it to the day before.
 */
export function formatDate(text: string, locale?: string): string {
  const date = partialDate(text);
  if (!date) return text;
  return format(date, date.day ? DAY : date.month ? MONTH : YEAR, locale);
}

/** The same where its year is told already: Jul, 19 Jul; nothing of a date that is known to the year only. */
export function formatWithinYear(text: string, locale?: string): string {
  const date = partialDate(text);
  return date?.month ? format(date, date.day ? DAY_OF_YEAR : MONTH_OF_YEAR, locale) : '';
}

function format(date: PartialDate, options: Intl.DateTimeFormatOptions, locale?: string): string {
  // The calendar of the sources: a locale's own (Buddhist, Persian) would show another year than they print.
  const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return written.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
}

/** Orders partial dates; a year stands before its months, a month before its days. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
