import { partialDate } from '../profile/partial-date.ts';
import { language } from './say.ts';

/** A partial date as the language writes it, never more exact than it is known: 2021, Jul 2021, 19 Jul 2021. */
export function formatDate(text: string): string {
  return format(text, language().locale, { year: 'numeric', month: 'short' });
}

/** The same where its year is told already: Jul, 19 Jul; nothing of a date that is known to the year only. */
export function formatWithinYear(text: string): string {
  return partialDate(text)?.month ? format(text, language().locale, { month: 'short' }) : '';
}

/** A partial date for a text that leaves this browser, the same wherever it is written: 19 July 2021. */
export function dateInFull(text: string): string {
  return format(text, 'en-GB', { year: 'numeric', month: 'long' });
}

/** The day that a moment falls on where the reader is: 2021-07-19. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

type Style = Pick<Intl.DateTimeFormatOptions, 'year' | 'month'>;

/** As much of a date as is known. Reckoned in UTC, so that no time zone moves it to the day before. */
function format(text: string, locale: string, { year, month }: Style): string {
  const date = partialDate(text);
  if (!date) return text;
  return formatter(locale, {
    ...(year && { year }),
    ...(date.month && { month }),
    ...(date.day && { day: 'numeric' }),
  }).format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
}

/** Kept: making one takes many times as long as a date takes with it, and a profile may have hundreds. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts]);
  const kept =
    formatters.get(key) ??
    // The calendar of the sources: a locale's own (Buddhist, Persian) would show another year than they print.
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, kept);
  return kept;
}

/** Orders partial dates; a year stands before its months, a month before its days. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
