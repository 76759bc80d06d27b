import { language } from './say.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of storage: `12 kB`, `1.3 GB`. */
export function sayBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return inUnit(amount, UNITS[power] ?? 'byte', 'short', amount < 10 && power > 0 ? 1 : 0);
}

/** A time that is only about so long: `5 seconds`, `2 minutes`. */
export function sayDuration(seconds: number): string {
  if (seconds < 90) return inUnit(Math.max(1, Math.round(seconds)), 'second', 'long', 0);
  return inUnit(Math.round(seconds / 60), 'minute', 'long', 0);
}

function inUnit(amount: number, unit: string, unitDisplay: 'short' | 'long', digits: number): string {
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language().locale, options).format(amount);
}

/** The day of a time, as the language writes it: 28 Nov 2026. */
export function sayDay(milliseconds: number): string {
  return new Intl.DateTimeFormat(language().locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    calendar: 'gregory',
  }).format(milliseconds);
}
