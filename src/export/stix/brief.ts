import { say, sayCount } from '../../words/say.ts';
import { type Brief, type Naming, tiesAmong } from '../brief.ts';
import { termsOf } from '../credit.ts';
import { wayTo } from '../forms/form.ts';
import { briefWords, stixWords } from '../words.ts';
import { actorId, actorOf } from './actor.ts';
import { bundle } from './bundle.ts';
import { common, markingOf } from './known-as.ts';
import { notesOf } from './note.ts';
import { type Bundle, type Note, type Report, type StixObject, startOf, stixId } from './objects.ts';
import { relationshipOf } from './relationship.ts';

/**
 * How sure it is that the page means one, as STIX counts it: the middles of High, Med and Low on its scale of
 * None / Low / Med / High.
 */
const CONFIDENCE: Record<Naming['certainty'], number> = { certain: 85, likely: 50, possible: 15 };

/**
 * Who is named on a page, as a bundle of STIX 2.1: a report on the page that holds whoever is named, how they are tied
 * to each other and which listings and charges concern them. How sure it is that the page means one, is a note on both.
 */
export function briefBundle(brief: Brief): Bundle {
  const { page, named } = brief;
  const told: StixObject[] = named.flatMap(({ entry }) => [actorOf(entry), ...notesOf(entry, ['legal'])]);
  const ties = tiesAmong(brief).map(({ subject, relation }) => relationshipOf(subject.entry, relation));
  const key = [
    page.address,
    page.title,
    page.readOn,
    ...named.flatMap(({ entry, certainty, count, surfaces }) => [
      entry.id,
      certainty,
      String(count),
      ...surfaces,
    ]),
  ];
  const report = reportOn(brief, key, [...told, ...ties]);
  return bundle(key, [
    ...termsOf(named.map(({ entry }) => entry)).map(markingOf),
    ...told,
    ...ties,
    // A report has to hold something.
    ...(named.length === 0 ? [] : [report, ...named.map((naming) => mentionNote(naming, report))]),
  ]);
}

/** It tells of the reader’s page rather than of our data, and is marked with no licence. */
function reportOn({ page }: Brief, key: string[], objects: StixObject[]): Report {
  const day = startOf(page.readOn);
  const url = wayTo(page.address);
  const title = page.title || page.address;
  return {
    type: 'report',
    id: stixId('report', ...key),
    ...common(
      day,
      [],
      [{ source_name: title, ...(url === undefined ? { description: page.address } : { url }) }],
      day,
    ),
    name: briefWords.title(title),
    published: day,
    object_refs: [...new Set(objects.map(({ id }) => id))],
  };
}

function mentionNote({ entry, certainty, count, surfaces }: Naming, report: Report): Note {
  return {
    type: 'note',
    id: stixId('note', report.id, entry.id),
    ...common(report.modified, [], [], report.created),
    abstract: say(`certainty_${certainty}`),
    content: stixWords.mentioned(entry.name, sayCount('mention', count), surfaces),
    object_refs: [actorId(entry), report.id],
    confidence: CONFIDENCE[certainty],
  };
}
