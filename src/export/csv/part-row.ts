import type { ReaderEntry, ReaderName } from '../../profile/reader-profile.ts';
import { type LegalAct, legalBy, legalStatus, onItsDay } from '../../words/legal.ts';
import { sentence } from '../../words/punctuation.ts';
import { say } from '../../words/say.ts';
import { plainText } from '../forms/plain-text.ts';
import { lineOf } from '../line.ts';
import type { Part } from '../part.ts';
import { sourceLine } from '../source-line.ts';
import { tableWords } from '../words.ts';

/** What a table says of a part. Headings and codes are those of the data, so that a program can go by them. */
export const PART_COLUMNS = ['part', 'topic', 'date', 'text', 'by', 'reference', 'sources', 'addresses'];

interface Cells {
  part: string;
  /** The topic of a statement, the state of a listing, charge or name, the type of a relation. */
  topic?: string | undefined;
  /** ISO 8601; of a name from when to when. */
  date?: string | undefined;
  text: string;
  by?: string | undefined;
  /** The number of a listing, a docket, the id of a related profile or of an entry in a knowledge base. */
  reference?: string | undefined;
}

/** A part as a row. Sources and their addresses have a line each, in the same order. */
export function partRow(entry: ReaderEntry, part: Part): string[] {
  const { part: kind, topic = '', date = '', text, by = '', reference = '' } = cellsOf(entry, part);
  const sources = part.sources.flatMap((id) => entry.sources[id] ?? []);
  return [
    kind,
    topic,
    date,
    text,
    by,
    reference,
    sources.map((source) => sourceLine(source, plainText)).join('\n'),
    sources.map(({ url }) => url).join('\n'),
  ];
}

function cellsOf(entry: ReaderEntry, part: Part): Cells {
  switch (part.part) {
    case 'summary':
    case 'statement':
    case 'event':
      return part;
    case 'name':
      return nameCells(part);
    case 'legal':
      return legalCells(part);
    case 'relation': {
      const { subject, says } = lineOf(entry, part);
      const { type, by, other } = part;
      return { part: 'relation', topic: type, text: `${subject}: ${says}`, by, reference: other.id };
    }
    case 'knowledge-base':
      return { part: 'knowledge-base', text: part.url, by: part.base, reference: part.id };
  }
}

function nameCells({ text, assignedBy, since, until, respelling, misprint }: ReaderName): Cells {
  const named = { part: 'name', text, by: assignedBy };
  if (respelling) {
    const { of, rule } = respelling;
    return { ...named, topic: 'respelling', reference: say('name_respelling', { name: of, rule }) };
  }
  if (misprint) return { ...named, topic: 'misprint' };
  if (since === undefined && until === undefined) return named;
  // An interval of ISO 8601-2, which writes an end that is not known or not reached as two dots.
  return { ...named, topic: until && 'former', date: `${since ?? '..'}/${until ?? '..'}` };
}

/** The date is that of the listing or the charge: the text says so first, then what became of it. */
function legalCells(act: LegalAct): Cells {
  const [first, now] = [legalStatus(onItsDay(act)), legalStatus(act)];
  const status = first === now ? first : tableWords.later(first, now);
  const [under, reference] =
    act.act === 'designation'
      ? [
          [act.programme, act.measures],
          act.reference ??
            (act.referenceMissing && say('legal_no_reference', { text: act.referenceMissing })),
        ]
      : [[act.offences], act.docket];
  const details = under.filter((one) => one !== undefined).map(sentence);
  return {
    part: act.act,
    topic: act.status,
    date: act.date,
    text: `${status}: ${details.join(' ')}`,
    by: legalBy(act),
    reference,
  };
}
