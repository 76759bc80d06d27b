import type { RawName } from '../collector.ts';
import { europeanDay } from '../input/days.ts';
import { type Cells, hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { Gatherer } from './gathered.ts';
import { ukKind, ukName, ukNameType, ukQuality } from './uk.ts';

/** OFSI's consolidated list, kept until January 2026: 29 columns, 36 since 2022. */
export const ukOfsiCsv: CsvFormat = {
  head: 2,
  is: ([, header]) => hasColumns(header, 'Name 6', 'Group Type', 'Alias Type', 'Group ID'),
  start({ collector }, [updated = [], header = []]) {
    const released = europeanDay(updated[1]);
    collector.head({
      format: 'uk-ofsi-csv',
      title: 'UK consolidated list of financial sanctions targets',
      authority: 'HM Treasury, OFSI',
      url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
      ...(released !== undefined && { released }),
    });
    const gatherer = new Gatherer(collector);
    return rowsBy(
      header,
      collector,
      (cell, line) => {
        const id = cell('Group ID');
        const kind = ukKind(cell('Group Type'));
        const name = ukName(kind, PARTS.map(cell));
        if (!kind) return collector.skip('vessel-or-aircraft', name.text, { line });
        if (id === undefined) return collector.skip('no-id', name.text, { line });
        const listedOn = europeanDay(cell('UK Sanctions List Date Designated') ?? cell('Listed On'));
        const updatedOn = europeanDay(cell('Last Updated'));
        const entry = {
          id,
          kind,
          ...(listedOn !== undefined && { listedOn }),
          ...(updatedOn !== undefined && { updatedOn }),
          note: cell('Position'),
          at: { line },
        };
        const names: RawName[] = [
          { ...name, quality: ukQuality(cell('Alias Quality')), type: ukNameType(cell('Alias Type')) },
          ...nonLatin(cell),
        ];
        gatherer.row(id, entry, names, [cell('Regime')]);
      },
      () => gatherer.end(),
    );
  },
};

const PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'];

function nonLatin(cell: Cells): RawName[] {
  return [{ text: cell('Name Non-Latin Script'), quality: 'unknown', type: 'spelling' }];
}
