import type { ListHead } from '../entry.ts';
import { europeanDay } from '../input/days.ts';
import { hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { Gatherer } from './gathered.ts';
import { UK_HEAD, ukKind, ukName, ukNameType, ukQuality } from './uk.ts';

/** One of the UK's tables: what the list is, and what its columns are called. */
interface Table {
  readonly head: Pick<ListHead, 'format' | 'title' | 'authority' | 'url'>;
  readonly id: string;
  readonly kind: string;
  readonly nameType: string;
  readonly quality: string;
  readonly nonLatin: string;
  readonly regime: string;
  /** The first that is there counts. */
  readonly listed: readonly string[];
}

/** OFSI's consolidated list, kept until January 2026: 29 columns, 36 since 2022. */
const OFSI: Table = {
  head: {
    format: 'uk-ofsi-csv',
    title: 'UK consolidated list of financial sanctions targets',
    authority: 'HM Treasury, OFSI',
    url: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
  },
  id: 'Group ID',
  kind: 'Group Type',
  nameType: 'Alias Type',
  quality: 'Alias Quality',
  nonLatin: 'Name Non-Latin Script',
  regime: 'Regime',
  listed: ['UK Sanctions List Date Designated', 'Listed On'],
};

const SANCTIONS: Table = {
  head: { format: 'uk-sanctions-csv', ...UK_HEAD },
  id: 'Unique ID',
  kind: 'Designation Type',
  nameType: 'Name type',
  quality: 'Alias strength',
  nonLatin: 'Name non-latin script',
  regime: 'Regime Name',
  listed: ['Date Designated'],
};

/** The UK's lists as tables: above the columns a row with the day, below them one for each name, address or birth date. */
export const ukCsv: readonly CsvFormat[] = [OFSI, SANCTIONS].map((table) => ({
  head: 2,
  is: ([, header]) => hasColumns(header, 'Name 6', table.id, table.kind, table.nameType, table.regime),
  start({ collector }, [dated = [], header = []]) {
    // `Last Updated,13/04/2018` or `Report Date: 13-Feb-2026`.
    const released = europeanDay(dated.join(',').replace(/^[^,:]*[,:]/u, ''));
    collector.head({ ...table.head, ...(released !== undefined && { released }) });
    const gatherer = new Gatherer(collector);
    return rowsBy(
      header,
      collector,
      (cell, line) => {
        const id = cell(table.id);
        const kind = ukKind(cell(table.kind));
        const name = ukName(kind, PARTS.map(cell));
        if (!kind) return collector.skip('vessel-or-aircraft', name.text, { line });
        if (id === undefined) return collector.skip('no-id', name.text, { line });
        const listedOn = europeanDay(table.listed.map(cell).find((day) => day !== undefined));
        const updatedOn = europeanDay(cell('Last Updated'));
        const entry = {
          id,
          kind,
          ...(listedOn !== undefined && { listedOn }),
          ...(updatedOn !== undefined && { updatedOn }),
          note: cell('Position'),
          at: { line },
        };
        gatherer.row(
          id,
          entry,
          [
            { ...name, quality: ukQuality(cell(table.quality)), type: ukNameType(cell(table.nameType)) },
            { text: cell(table.nonLatin), quality: 'unknown', type: 'spelling' },
          ],
          [cell(table.regime)],
        );
      },
      () => gatherer.end(),
    );
  },
}));

const PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'];
