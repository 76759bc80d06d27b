import type { Cell } from './cell.ts';
import { CHECKED_PAGE, type Check } from './check-finds.ts';
import { CONTENDER_NAMES, type ContenderName, looksForNames } from './contenders/names.ts';
import { shownNumber, shownRatio, shownValue, table } from './shown.ts';

/** The cells of one page with one list of names; the walk has no list, and stands in every row of its page. */
interface Row {
  title: string;
  page: string;
  names: string;
  cells: Partial<Record<ContenderName, Cell>>;
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  for (const { browser, page, names } of cells.filter(({ contender }) => contender === 'ours')) {
    const here = cells.filter((one) => one.browser === browser && one.page === page);
    const found: Row['cells'] = {};
    for (const one of here) {
      if (one.names === names || one.contender === 'bare walk') found[one.contender] = one;
    }
    rows.push({ title: `${browser}, ${page}, ${names} names`, page, names, cells: found });
  }
  return rows;
}

/** Scan and paint of everybody, and ours as a multiple of each. */
export function timesTable(cells: readonly Cell[]): string {
  const head = ['scan + paint, ms (½ of the quartiles’ distance)', ...CONTENDER_NAMES];
  const ratios = ['ours by', '', ...CONTENDER_NAMES.filter((name) => name !== 'ours')];
  const rows = rowsOf(cells);
  return [
    table([head, ...rows.map((row) => [row.title, ...CONTENDER_NAMES.map((name) => time(row.cells[name]))])]),
    '~ reckoned for the whole from what was done when time was up\n',
    table([
      ratios.filter((_, at) => at !== 1).map((name, at) => (at === 0 ? 'ours as a multiple of' : name)),
      ...rows.map((row) => [
        row.title,
        ...CONTENDER_NAMES.filter((name) => name !== 'ours').map((name) =>
          ratio(row.cells.ours, row.cells[name]),
        ),
      ]),
    ]),
  ].join('\n');
}

function time(cell: Cell | undefined): string {
  if (!cell) return '';
  const { median, low, high } = cell.total;
  return `${cell.share < 1 ? '~' : ''}${shownNumber(median)} ±${shownNumber((high - low) / 2)}`;
}

function ratio(ours: Cell | undefined, other: Cell | undefined): string {
  if (!ours || !other) return '';
  return shownRatio(ours.total.median / other.total.median);
}

/** What ours is made of. */
export function oursTable(cells: readonly Cell[]): string {
  const parts = ['scan', 'paint', 'total', 'longest task', 'first run', 'heap added', 'browser’s objects'];
  return table([
    ['ours, ms', ...parts, 'found', 'lit', 'runs'],
    ...cells
      .filter(({ contender }) => contender === 'ours')
      .map(({ browser, page, names, scan, paint, total, longestTask, first, heap, found, lit }) => [
        `${browser}, ${page}, ${names} names`,
        ...[scan.median, paint.median, total.median, longestTask.median, first].map(shownNumber),
        heap ? shownValue(heap.scripts, 'bytes') : '',
        heap ? shownValue(heap.browser, 'bytes') : '',
        String(found),
        String(lit ?? ''),
        String(total.runs),
      ]),
  ]);
}

/** How many names each found on the checked page, of how many that were written there. */
export function foundTable(checks: readonly Check[]): string {
  const contenders = CONTENDER_NAMES.filter(looksForNames);
  const rows = new Map<string, Check[]>();
  for (const check of checks) {
    const title = `${check.browser}, ${CHECKED_PAGE}, ${check.names} names`;
    rows.set(title, [...(rows.get(title) ?? []), check]);
  }
  return table([
    ['found, given all the time it takes', 'written', ...contenders],
    ...[...rows].map(([title, here]) => [
      title,
      String(here[0]?.written ?? ''),
      ...contenders.map((name) =>
        String(here.find(({ contender }) => contender === name)?.found ?? 'not tried'),
      ),
    ]),
  ]);
}
