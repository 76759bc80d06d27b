import { type Brief, tiesAmong } from '../brief.ts';
import { type Part, partsOf } from '../part.ts';
import { csv } from './csv.ts';
import { PART_COLUMNS, partRow } from './part-row.ts';
import { ORIGIN_COLUMNS, originCells } from './profile.ts';

/**
 * Who is named on a page, as a table: for each a row that says under which forms, then its summary, listings and
 * charges, and its relations to the others. How sure it is stands in every row, so that no filter parts a charge from
 * the doubt whether the page means the one who is charged.
 */
export function briefCsv(brief: Brief): string {
  const { page, named } = brief;
  const ties = tiesAmong(brief);
  return csv([
    ['id', 'profile', 'kind', 'certainty', 'mentions', ...PART_COLUMNS, ...ORIGIN_COLUMNS],
    ...named.flatMap((naming) => {
      const { entry, certainty, count, surfaces } = naming;
      const lead = [entry.id, entry.name, entry.kind, certainty, String(count)];
      const parts: Part[] = [
        ...partsOf(entry).filter(({ part }) => part === 'summary' || part === 'legal'),
        ...ties
          .filter(({ subject }) => subject === naming)
          .map(({ relation }) => ({ part: 'relation' as const, ...relation })),
      ];
      return [
        [...lead, 'mention', '', page.readOn, surfaces.join(', '), page.title, '', '', page.address, '', ''],
        ...parts.map((part) => [...lead, ...partRow(entry, part), ...originCells(entry)]),
      ];
    }),
  ]);
}
