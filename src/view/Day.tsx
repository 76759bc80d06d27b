import { formatDate } from '../words/dates.ts';

/** A date as exact as it is known, as the language of the reader writes it. */
export function Day({ date }: { date: string }) {
  return (
    <time dateTime={date} dir="auto">
      {formatDate(date)}
    </time>
  );
}
