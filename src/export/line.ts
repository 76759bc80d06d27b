import type { ReaderEntry, ReaderName, ReaderRelation } from '../profile/reader-profile.ts';
import { dateInFull } from '../words/dates.ts';
import {
  detailInWords,
  type LegalAct,
  legalBy,
  legalByAndDay,
  legalDetails,
  legalStatus,
  needsChargeNote,
} from '../words/legal.ts';
import { period } from '../words/names.ts';
import { sentence } from '../words/punctuation.ts';
import { say } from '../words/say.ts';
import { tieLabel } from '../words/ties.ts';
import type { Part } from './part.ts';
import { lineWords } from './words.ts';

/** What is said, and of whom. */
export interface Line {
  subject: string;
  says: string;
}

/** A part in one line that can stand alone. */
export function lineOf({ name }: Pick<ReaderEntry, 'name'>, part: Part): Line {
  switch (part.part) {
    case 'summary':
      return { subject: name, says: part.text };
    case 'name': {
      const named = part.misprint ? lineWords.misprinted : lineWords.named;
      return { subject: name, says: named(part.text, howNamed(part)) };
    }
    case 'statement':
    case 'event':
      return { subject: name, says: dated(part) };
    case 'legal':
      return { subject: name, says: legalLine(part) };
    case 'relation':
      return relationLine(name, part);
    case 'knowledge-base':
      return { subject: name, says: lineWords.listedIn(part.base, part.id) };
  }
}

/** What has to be said beside a part: that a charge is no conviction. */
export function cautionOn(part: Part): string | undefined {
  const open = part.part === 'legal' && part.act === 'charge' && needsChargeNote({ charges: [part] });
  return open ? say('legal_charge_note') : undefined;
}

/** A text with the date it is said of, where one is known. */
export function dated({ text, date }: { text: string; date?: string | undefined }): string {
  return date === undefined ? text : lineWords.dated(text, dateInFull(date));
}

/** A listing or a charge: what, whose, of which day, and under what. */
export function legalLine(act: LegalAct): string {
  const by = say(legalByAndDay(act), { by: legalBy(act), date: dateInFull(act.date) });
  return [lineWords.act(legalStatus(act), by), ...legalDetails(act).map(detailInWords)]
    .map(sentence)
    .join(' ');
}

/** Said of the end that the relation stands on, so that it reads the same from wherever it is seen. */
export function relationLine(name: string, relation: ReaderRelation): Line {
  const { type, end, other, by, text } = relation;
  const [subject, object] = end === 'subject' ? [name, other.name] : [other.name, name];
  const label = tieLabel({ type, end: 'subject' }, 1);
  const tie = `${label.charAt(0).toLocaleLowerCase('en')}${label.slice(1)} ${object}, ${say('profile_according_to', { by })}.`;
  return { subject, says: text === undefined ? tie : `${tie} ${text}` };
}

/** Who uses a name, since when, or how it came to be written so. */
export function howNamed(name: ReaderName): string[] {
  if (name.respelling)
    return [say('name_respelling', { name: name.respelling.of, rule: name.respelling.rule })];
  const when = period(name, dateInFull);
  return when === undefined ? [name.assignedBy] : [name.assignedBy, when];
}
