import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../browser/browser-kind.ts';
import { ROOT } from '../browser/paths.ts';
import { npmRun } from '../npm.ts';
import type { Cell } from './cell.ts';
import { chart } from './chart.ts';
import { type Check, disagreements, miscounts } from './check-finds.ts';
import { CONTENDER_NAMES } from './contenders/names.ts';
import type { Dictionary } from './dictionary.ts';
import type { Figure } from './figure.ts';
import { figuresTable } from './figures-table.ts';
import { MEASUREMENTS, SCAN } from './measurements.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type BenchPage, madeUpPages, pagesFrom } from './pages.ts';
import { measureScans } from './scan.ts';
import { scanFigures } from './scan-figures.ts';
import { foundTable, oursTable, timesTable } from './scan-tables.ts';
import { openSession } from './session.ts';
import { SYNTHETIC_SIZES } from './synthetic-names.ts';

/** `npm run bench`; see README.md in this folder. Fails only where it could not measure: no figure is a test. */

/** To standard error, so that standard output is the tables alone. */
function tell(line: string): void {
  console.error(line);
}

async function bench(options: Options): Promise<void> {
  const others = options.pages ? pagesFrom(options.pages) : [];
  tell('Building the extension …');
  const built = npmRun('build', [], true);
  if (built.status !== 0)
    throw new Error(`${built.output}\nThe extension could not be built; the reason is above.`);

  const cells: Cell[] = [];
  const checks: Check[] = [];
  if (wanted(SCAN, options)) {
    const pages = [...madeUpPages(), ...others];
    const all = await dictionariesFor(options);
    for (const kind of options.browsers) {
      const dictionaries =
        kind === 'chromium' ? all : all.filter(({ label }) => !NOT_IN_FIREFOX.includes(label));
      const measured = await measureScans({ kind, pages, dictionaries, contenders: CONTENDER_NAMES, tell });
      cells.push(...measured.cells);
      checks.push(...measured.checks);
    }
    console.log(`\n${timesTable(cells)}\n\n${oursTable(cells)}\n\n${foundTable(checks)}`);
    const wrong = [...disagreements(checks), ...miscounts(cells)];
    console.log(wrong.length === 0 ? 'All found the same.' : `NOT THE SAME:\n${wrong.join('\n')}`);
  }
  const figures: Figure[] = scanFigures(cells);
  for (const kind of options.browsers) figures.push(...(await measureWhole(kind, others, options)));
  if (figures.length > 0) console.log(`\n${figuresTable(figures)}`);
  write(options.out ?? join(ROOT, '.output', 'bench'), cells, checks, figures);
}

/** Left out there, as no figure speaks of them and to have all twice would double the time it takes. */
const NOT_IN_FIREFOX = ['200', '50,000', 'shipped'];

function wanted(name: string, { only }: Options): boolean {
  return only.length === 0 || only.includes(name);
}

async function dictionariesFor({ names }: Options): Promise<Dictionary[]> {
  // Not before the data is compiled, which the build does.
  const { dictionaryFrom, shippedDictionary, syntheticDictionary } = await import('./dictionary.ts');
  const own = names === undefined ? undefined : await dictionaryFrom(names);
  if (names !== undefined && !own) throw new Error(`${names} can't be used; the reason is above.`);
  tell('Making up names …');
  return [...SYNTHETIC_SIZES.map(syntheticDictionary), shippedDictionary(), ...(own ? [own] : [])];
}

async function measureWhole(
  kind: BrowserKind,
  others: readonly BenchPage[],
  options: Options,
): Promise<Figure[]> {
  const chosen = Object.entries(MEASUREMENTS).filter(
    ([name, { browsers }]) => browsers.includes(kind) && wanted(name, options),
  );
  if (chosen.length === 0) return [];
  // As `dictionary.ts`.
  const { shippedPages } = await import('./shipped-names.ts');
  const session = await openSession(kind, [...shippedPages(), ...others]);
  try {
    const figures: Figure[] = [];
    for (const [name, measurement] of chosen) {
      const start = performance.now();
      figures.push(...(await measurement.run(session)));
      tell(`${kind}, ${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    return figures;
  } finally {
    await session.close();
  }
}

function write(
  folder: string,
  cells: readonly Cell[],
  checks: readonly Check[],
  figures: readonly Figure[],
): void {
  mkdirSync(folder, { recursive: true });
  const machine = { processors: cpus().length, processor: cpus()[0]?.model, system: process.platform };
  const json = { measured: new Date().toISOString(), machine, cells, checks, figures };
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(json, null, 2)}\n`);
  if (cells.length > 0) writeFileSync(join(folder, 'bench.svg'), chart(cells));
  console.log(`\nWritten to ${folder}`);
}

async function main(args: string[]): Promise<number> {
  let options: Options | undefined;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  try {
    await bench(options);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main(process.argv.slice(2));
