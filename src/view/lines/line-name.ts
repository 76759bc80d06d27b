import type { Part } from '../../export/part.ts';
import { formatDate } from '../../words/dates.ts';
import { legalBy, legalStatus } from '../../words/legal.ts';
import { remarks } from '../../words/punctuation.ts';

/** Enough of a line to know it by, in a name that is read aloud. */
const LONGEST = 80;

/** What a line says, without where it says it from. */
export function lineText(part: Part): string {
  switch (part.part) {
    case 'legal':
      return remarks([legalStatus(part), legalBy(part), formatDate(part.date)]);
    case 'relation':
      return part.other.name;
    case 'knowledge-base':
      return remarks([part.base, part.id]);
    default:
      return part.text;
  }
}

/** The same, cut between two words where it is long. */
export function lineName(part: Part): string {
  const text = lineText(part);
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${start.replace(/\s+\S*$/u, '')} …`;
}
