import { formatDate } from '../words/dates.ts';

/** A date as exact as it is known, in the reader's own way of writing dates. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
