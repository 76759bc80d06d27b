import type { RawName } from '../collector.ts';
import { europeanDay, isoDay } from '../input/days.ts';
import { type Cells, hasColumns, rowsBy } from './columns.ts';
import { EU_HEAD, euAlias, euKind, euName, euQuality, leadingName } from './eu.ts';
import type { CsvFormat } from './format.ts';
import { Gatherer } from './gathered.ts';

/** What the columns are called in a version of the table. */
interface Columns {
  readonly date: string;
  readonly id: string;
  readonly reference: string;
  readonly type: string;
  readonly programme: string;
  readonly url: string;
  readonly designated: string;
  readonly whole: string;
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly language: string;
  readonly strong: string;
  readonly remark: string;
  readonly office: string;
}

const CSV_1_1: Columns = {
  date: 'fileGenerationDate',
  id: 'Entity_LogicalId',
  reference: 'Entity_EU_ReferenceNumber',
  type: 'Entity_SubjectType',
  programme: 'Entity_Regulation_Programme',
  url: 'Entity_Regulation_PublicationUrl',
  designated: 'Entity_DesignationDate',
  whole: 'NameAlias_WholeName',
  last: 'NameAlias_LastName',
  first: 'NameAlias_FirstName',
  middle: 'NameAlias_MiddleName',
  language: 'NameAlias_NameLanguage',
  strong: 'NameAlias_Strong',
  remark: 'NameAlias_Remark',
  office: 'NameAlias_Function',
};

/** Some headings come six times; of those only the first is of the entry itself. */
const CSV_1_0: Columns = {
  date: 'Date_file',
  id: 'Entity_logical_id',
  reference: 'EU_ref_num',
  type: 'Subject_type',
  programme: 'Programme',
  url: 'Leba_url',
  designated: 'Entity_designation_date',
  whole: 'Naal_wholename',
  last: 'Naal_lastname',
  first: 'Naal_firstname',
  middle: 'Naal_middlename',
  language: 'Naal_language',
  strong: 'Naal_strong',
  remark: 'Naal_remark',
  office: 'Naal_function',
};

/** The EU's list as a table with semicolons, 1.1 or 1.0: a row for each name, address, birth date and document. */
export const euFsfCsv: readonly CsvFormat[] = [CSV_1_1, CSV_1_0].map((columns) => ({
  head: 1,
  is: ([header]) => hasColumns(header, columns.date, columns.id, columns.whole),
  start({ collector }, [header = []]) {
    const gatherer = new Gatherer(collector, leadingName);
    let headed = false;
    const head = (date?: string) => {
      const released = isoDay(date) ?? europeanDay(date);
      if (!headed) {
        collector.head({ format: 'eu-fsf-csv', ...EU_HEAD, ...(released !== undefined && { released }) });
      }
      headed = true;
    };
    return rowsBy(
      header,
      collector,
      (cell, line) => {
        head(cell(columns.date));
        const id = cell(columns.id);
        const kind = euKind(cell(columns.type));
        if (id === undefined) return collector.skip('no-id', cell(columns.whole), { line });
        const listedOn = isoDay(cell(columns.designated));
        const entry = {
          id: cell(columns.reference) ?? id,
          kind,
          ...(listedOn !== undefined && { listedOn }),
          note: cell(columns.office),
          url: cell(columns.url),
          at: { line },
        };
        gatherer.row(id, entry, [nameOf(cell, columns, kind)], [cell(columns.programme)]);
      },
      () => {
        head();
        gatherer.end();
      },
    );
  },
}));

function nameOf(cell: Cells, columns: Columns, kind: ReturnType<typeof euKind>): RawName {
  const remark = cell(columns.remark);
  return euAlias(
    euName(kind, cell(columns.whole), cell(columns.last), cell(columns.first), cell(columns.middle)),
    euQuality(cell(columns.strong), remark),
    cell(columns.language),
    remark,
  );
}
