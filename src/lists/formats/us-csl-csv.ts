import type { RawName } from '../collector.ts';
import { isOver, isoDay } from '../input/days.ts';
import { LIMITS } from '../limits.ts';
import { type Cells, hasColumns, rowsBy } from './columns.ts';
import type { CsvFormat } from './format.ts';
import { Gatherer } from './gathered.ts';
import { ofacKind } from './ofac.ts';
import { familyFirst, type WrittenName } from './person-name.ts';

/** The US Consolidated Screening List, which holds thirteen lists of three departments. */
export const usCslCsv: CsvFormat = {
  head: 1,
  is: ([header]) => hasColumns(header, 'source', 'entity_number', 'name', 'alt_names', 'source_list_url'),
  start({ collector }, [header = []]) {
    collector.head({
      format: 'us-csl-csv',
      title: 'US Consolidated Screening List',
      authority: 'US government',
      url: 'https://www.trade.gov/consolidated-screening-list',
    });
    // Who is on two of the lists stands there twice, under one number.
    const gatherer = new Gatherer(collector);
    const read = (cell: Cells, line: number): void => {
      const type = cell('type');
      const source = cell('source');
      const name = cell('name');
      // What is too long for a name is left out whole: to look through it would take for ever.
      const short = name !== undefined && name.length <= 4 * LIMITS.name;
      const [, leading = name ?? '', others = ''] = (short && ALSO_KNOWN.exec(name)) || [];
      // Lists without a type hold both persons and companies.
      const kind = type === undefined ? 'unknown' : ofacKind(type);
      const number = cell('_id') ?? (cell('entity_number') && `${source} ${cell('entity_number')}`);
      if (!kind) {
        collector.skip('vessel-or-aircraft', name, { line });
        return;
      }
      if (isOver(cell('end_date'))) {
        collector.skip('ended', name, { line });
        return;
      }
      const named = (text: string): WrittenName => (kind === 'person' ? familyFirst(text) : { text });
      const listedOn = isoDay(cell('start_date'));
      const id = number ?? (name && `${source} ${name}`);
      if (id === undefined) {
        collector.skip('no-id', cell('source'), { line });
        return;
      }
      const entry = {
        id,
        kind,
        authority: source,
        note: cell('title'),
        ...(listedOn !== undefined && { listedOn }),
        url: cell('source_information_url') ?? cell('source_list_url'),
        at: { line },
      };
      const names: RawName[] = [
        { ...named(leading), quality: 'strong', type: 'primary' },
        ...list([cell('alt_names'), others].join(';')).map(
          (text): RawName => ({ ...named(text), quality: 'unknown', type: 'alias' }),
        ),
      ];
      gatherer.row(id, entry, names, list(cell('programs')));
    };
    return rowsBy(header, collector, read, () => gatherer.end());
  },
};

/** Other names that stand behind the leading one: `Fen Trading (a.k.a. Fen Co.; Fen & Sons)`. */
const ALSO_KNOWN = /^(.+?)\s\(a\.?k\.?a\b[.,:]*\s(.+)\)\s*$/iu;

/** Separated by `; `, and by `;` alone where somebody forgot; the last may be told as in a sentence, `and X`. */
function list(text = ''): string[] {
  return text.split(';').map((one) => one.replace(/^\s*(?:and|or)\s+/iu, ''));
}
