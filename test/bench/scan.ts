import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/browser-kind.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { bundle } from './bundle.ts';
import type { Run } from './contenders/contender.ts';
import { type ContenderName, looksForNames, takesList } from './contenders/names.ts';
import type { Dictionary } from './dictionary.ts';
import { heapAfterCollection } from './heap.ts';
import type { InPage } from './in-page.ts';
import { type BenchPage, MIDDLE } from './pages.ts';
import { type BenchServer, serveBench } from './server.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** One contender on one page with one list of names. Times in milliseconds of the main thread, the heap in bytes. */
export interface Cell {
  browser: BrowserKind;
  page: string;
  names: string;
  contender: ContenderName;
  scan: Spread;
  paint: Spread;
  total: Spread;
  longestTask: Spread;
  /** What names, tables and finds occupy afterwards; in Chromium alone. */
  heap?: number;
  /** Getting ready, once a tab, and the first run, before the browser has compiled anything. */
  prepare: number;
  first: number;
  found: number;
  planted?: number;
  /** Below 1 where time was up before all was done; the times are then reckoned for all of it. */
  share: number;
}

declare const bench: InPage;

/** A contender that takes longer is stopped, and its time for the whole reckoned from the part. */
const RUN_LIMIT_MS = 1000;
/** Runs until this is used up, but at most so many; the first ones warm up. */
const CELL_LIMIT_MS = 2500;
const MOST_RUNS = 13;
const WARM_UP_RUNS = 3;

const NO_NAMES = '–';

export interface ScanWish {
  kind: BrowserKind;
  pages: readonly BenchPage[];
  dictionaries: readonly Dictionary[];
  contenders: readonly ContenderName[];
  tell: (line: string) => void;
}

export async function measureScans(wish: ScanWish): Promise<Cell[]> {
  const script = await bundle('in-page.ts');
  const server = await serveBench(wish.pages, wish.dictionaries);
  const launched = await launch(wish.kind, { bare: true });
  const cells: Cell[] = [];
  try {
    for (const page of wish.pages) {
      for (const contender of wish.contenders) {
        cells.push(...(await measureContender({ ...wish, launched, server, script, page, contender })));
      }
    }
  } finally {
    await launched.close();
    await server.close();
  }
  return cells;
}

interface Place extends ScanWish {
  launched: Launched;
  server: BenchServer;
  script: string;
  page: BenchPage;
  contender: ContenderName;
}

/** In a tab of its own, so that nobody finds what another left. */
async function measureContender(place: Place): Promise<Cell[]> {
  const { launched, server, page, contender, script, kind, tell } = place;
  const cells: Cell[] = [];
  const lists = looksForNames(contender)
    ? place.dictionaries.filter(({ texts }) => takesList(contender, texts.length))
    : place.dictionaries.slice(0, 1);
  const tab = await launched.page();
  await tab.goto(server.pageUrl(page), { waitUntil: 'domcontentloaded' });
  await tab.evaluate(script);
  const cdp = kind === 'chromium' ? await tab.createCDPSession() : undefined;
  for (const dictionary of lists) {
    const cell = await measureCell(place, tab, cdp, dictionary);
    tell(`${page.label}, ${cell.names} names, ${contender}: ${cell.total.median.toFixed(2)} ms`);
    cells.push(cell);
  }
  await tab.close();
  return cells;
}

async function measureCell(
  { page, contender, server, kind }: Place,
  tab: Page,
  cdp: CDPSession | undefined,
  dictionary: Dictionary,
): Promise<Cell> {
  const before = cdp && (await heapAfterCollection(cdp));
  const prepare = await tab.evaluate(
    (name, names) => bench.prepare(name, names),
    contender,
    server.dictionaryUrl(dictionary),
  );
  const runs: Run[] = [];
  const start = performance.now();
  while (runs.length < MOST_RUNS && (runs.length === 0 || performance.now() - start < CELL_LIMIT_MS)) {
    if (runs.length > 0) await tab.evaluate(() => bench.undo());
    runs.push(await tab.evaluate((limit) => bench.run(limit), RUN_LIMIT_MS));
  }
  const after = cdp && (await heapAfterCollection(cdp));
  await tab.evaluate(() => {
    bench.undo();
    bench.forget();
  });
  const warm = runs.slice(Math.min(WARM_UP_RUNS, runs.length - 1));
  const whole = warm.map(asWhole);
  const [first = whole[0]] = runs.map(asWhole);
  const last = warm.at(-1);
  return {
    browser: kind,
    page: page.label,
    names: looksForNames(contender) ? dictionary.label : NO_NAMES,
    contender,
    scan: spreadOf(whole.map(({ scan }) => scan)),
    paint: spreadOf(whole.map(({ paint }) => paint)),
    total: spreadOf(whole.map(({ scan, paint }) => scan + paint)),
    longestTask: spreadOf(whole.map(({ longestTask }) => longestTask)),
    ...(before !== undefined && after !== undefined && { heap: after - before }),
    prepare,
    first: first ? first.scan + first.paint : 0,
    found: last?.found ?? 0,
    ...(page.planted !== undefined && { planted: page.planted }),
    share: last?.share ?? 0,
  };
}

/** The times that all of the work would have taken. */
function asWhole(run: Run): Run {
  const { scan, paint, longestTask, share } = run;
  return { ...run, scan: scan / share, paint: paint / share, longestTask: longestTask / share };
}

/** Where contenders didn't find the same in a page whose names are known; a table that hides this is no comparison. */
export function disagreements(cells: readonly Cell[]): string[] {
  return cells
    .filter(
      ({ share, planted, contender }) => share === 1 && planted !== undefined && looksForNames(contender),
    )
    .filter(({ found, planted, names }) => found !== planted && /^[\d,]+$/.test(names))
    .map(
      ({ browser, page, names, contender, found, planted }) =>
        `${browser}, ${page}, ${names} names: ${contender} found ${found} of ${planted}`,
    );
}

/** The page on which everybody's finds are printed. */
export const CHECKED_PAGE = MIDDLE;
