import Papa from 'papaparse';
import type { RawName } from '../collector.ts';
import { isoDay } from '../input/days.ts';
import { hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { ENDED } from './ftm-listing.ts';
import { ftmKind, OPENSANCTIONS_HEAD, openSanctionsUrl } from './opensanctions.ts';

/** OpenSanctions' targets.simple.csv. */
export const openSanctionsCsv: CsvFormat = {
  head: 1,
  is: ([header]) => hasColumns(header, 'id', 'schema', 'name', 'aliases', 'dataset', 'last_seen'),
  start({ collector }, [header = []]) {
    collector.head({ format: 'opensanctions-csv', ...OPENSANCTIONS_HEAD });
    return rowsBy(header, collector, (cell, line) => {
      const id = cell('id');
      const kind = ftmKind(cell('schema'));
      if (kind === 'not-an-actor' || kind === 'wallet' || kind === 'vessel-or-aircraft') {
        return collector.skip(kind, `${cell('schema')} ${cell('name') ?? id}`, { line });
      }
      const sanctions = list(cell('sanctions'));
      const current = sanctions.filter((sanction) => !sanction.split(' - ').some((part) => ENDED.test(part)));
      if (sanctions.length > 0 && current.length === 0) {
        return collector.skip('ended', cell('name') ?? id, { line });
      }
      const countries = list(cell('countries'));
      const updatedOn = isoDay(cell('last_change'));
      collector.add(
        {
          id,
          kind,
          names: [
            { text: cell('name'), quality: 'strong', type: 'primary' },
            // Weak and former ones stand among them, not told apart.
            ...list(cell('aliases')).map((text): RawName => ({ text, quality: 'unknown', type: 'alias' })),
          ],
          // Whoever else is there is exposed or of interest, as the names of the datasets say.
          programmes: [...list(cell('program_ids')), ...(current.length > 0 ? ['sanctioned'] : [])],
          authority: cell('dataset'),
          ...(updatedOn !== undefined && { updatedOn }),
          ...(id !== undefined && { url: openSanctionsUrl(id) }),
          ...(kind === 'organization' && countries.length === 1 && { country: countries[0] }),
        },
        { line },
      );
    });
  },
};

/** A list in a cell is a line of a table by itself, with quotation marks where a name holds a semicolon. */
function list(text: string | undefined): string[] {
  return text === undefined ? [] : Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data.flat();
}
