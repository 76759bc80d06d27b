/**
 * `npm run data:report`: the state of the data, as tables. `--all` prints every row, `--html FILE` also writes a page.
 */
import { writeFileSync } from 'node:fs';
import { checkData } from './check-data.ts';
import { readOptions } from './options.ts';
import { dataFolderFrom } from './report/links.ts';
import { reportPage } from './report/page.ts';
import { reportTables, type Table } from './report/tables.ts';

/** Longer tables are for the page, or for `--all`. */
const MOST_ROWS = 25;
const WIDEST = 100;

const values = readOptions(
  { html: { type: 'string' }, all: { type: 'boolean' } },
  'npm run data:report -- [--all] [--html FILE]',
);
const { data, reference, report } = checkData();
if (report !== '') console.error(report);
const today = new Date().toISOString().slice(0, 10);
const tables = reportTables(data, today);
for (const table of tables) print(table);
const summary = `${data.profiles.length} profiles, ${data.sources.length} sources, ${reference.entries.length} reference entries.`;
console.log(`\n${summary}`);
if (values.html) {
  const folder = dataFolderFrom(values.html);
  writePage(values.html, reportPage(tables, { day: today, summary, data, folder }));
}
if (report !== '') process.exitCode = 1;

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
    console.log(`The page is ${file}.`);
  } catch (error) {
    console.error(`The page could not be written: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function print({ title, note, columns, rows }: Table): void {
  console.log(`\n${title}: ${rows.length}. ${note}`);
  const shown = values.all ? rows : rows.slice(0, MOST_ROWS);
  const head = columns.map((column) => column.title);
  const cells = [head, ...shown].map((row) => row.map((cell) => shortened(cell)));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  if (shown.length > 0) {
    for (const row of cells)
      console.log(`  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  }
  if (shown.length < rows.length) console.log(`  … and ${rows.length - shown.length} more`);
}

function shortened(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
