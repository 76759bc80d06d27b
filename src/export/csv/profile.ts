import type { ReaderEntry } from '../../profile/reader-profile.ts';
import { termsIn, termsOf } from '../credit.ts';
import { plainText } from '../forms/plain-text.ts';
import { partsOf } from '../part.ts';
import { csv } from './csv.ts';
import { PART_COLUMNS, partRow } from './part-row.ts';

/** A profile as a table: a row for each name, statement, listing, charge, event and relation. */
export function profileCsv(entry: ReaderEntry): string {
  const { id, name, kind } = entry;
  return csv([
    ['id', 'profile', 'kind', ...PART_COLUMNS, ...ORIGIN_COLUMNS],
    ...partsOf(entry).map((part) => [id, name, kind, ...partRow(entry, part), ...originCells(entry)]),
  ]);
}

/** What a table has no other place for than its rows. */
export const ORIGIN_COLUMNS = ['reviewed', 'licence'];

export function originCells(entry: ReaderEntry): string[] {
  return [
    entry.tier === 'curated' ? entry.reviewed : '',
    termsOf([entry]).map(termsIn(plainText)).join('\n'),
  ];
}
