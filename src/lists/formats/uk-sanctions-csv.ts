import type { RawName } from '../collector.ts';
import { europeanDay } from '../input/days.ts';
import { hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { Gatherer } from './gathered.ts';
import { UK_URL, ukKind, ukName, ukNameType, ukQuality } from './uk.ts';

/** The UK Sanctions List as a table: a row for each name and address. */
export const ukSanctionsCsv: CsvFormat = {
  head: 2,
  is: ([, header]) => hasColumns(header, 'Unique ID', 'Name 6', 'Name type', 'Regime Name'),
  start({ collector }, [report = [], header = []]) {
    const released = europeanDay(report.join(',').replace(/^[^:]*:/u, ''));
    collector.head({
      format: 'uk-sanctions-csv',
      title: 'UK Sanctions List',
      authority: 'UK FCDO',
      url: UK_URL,
      ...(released !== undefined && { released }),
    });
    const gatherer = new Gatherer(collector);
    return rowsBy(
      header,
      collector,
      (cell, line) => {
        const id = cell('Unique ID');
        const kind = ukKind(cell('Designation Type'));
        const name = ukName(kind, PARTS.map(cell));
        if (!kind) return collector.skip('vessel-or-aircraft', name.text, { line });
        if (id === undefined) return collector.skip('no-id', name.text, { line });
        const listedOn = europeanDay(cell('Date Designated'));
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
          { ...name, quality: ukQuality(cell('Alias strength')), type: ukNameType(cell('Name type')) },
          { text: cell('Name non-latin script'), quality: 'unknown', type: 'spelling' },
        ];
        gatherer.row(id, entry, names, [cell('Regime Name')]);
      },
      () => gatherer.end(),
    );
  },
};

const PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'];
