import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import { bundle } from './bundle.ts';
import type { Cell } from './cell.ts';
import { CHECKED_PAGE, type Check, checkFinds } from './check-finds.ts';
import type { Run } from './contenders/contender.ts';
import { looksForNames, takesList } from './contenders/names.ts';
import type { Dictionary } from './dictionary.ts';
import { heapAfterCollection } from './heap.ts';
import type { InPage } from './in-page.ts';
import { openFor, type Place, type ScanWish } from './scan-place.ts';
import { serveBench } from './server.ts';
import { spreadOf } from './statistics.ts';

declare const bench: InPage;

/** A contender that takes longer is stopped, and its time for the whole reckoned from the part. */
const RUN_LIMIT_MS = 1000;
/** Runs until this is used up, but at most so many; the first ones warm up. */
const CELL_LIMIT_MS = 2500;
const MOST_RUNS = 13;
const WARM_UP_RUNS = 3;

const NO_NAMES = '–';

export async function measureScans(wish: ScanWish): Promise<{ cells: Cell[]; checks: Check[] }> {
  const script = await bundle('in-page.ts');
  const server = await serveBench(wish.pages, wish.dictionaries);
  const launched = await launch(wish.kind, { bare: true });
  const cells: Cell[] = [];
  const checks: Check[] = [];
  try {
    for (const page of wish.pages) {
      for (const contender of wish.contenders) {
        const place = { ...wish, launched, server, script, page, contender };
        cells.push(...(await measureContender(place)));
        if (page.label === CHECKED_PAGE) checks.push(...(await checkFinds(place)));
      }
    }
  } finally {
    await launched.close();
    await server.close();
  }
  return { cells, checks };
}

/** In a tab of its own, so that nobody finds what another left. */
async function measureContender(place: Place): Promise<Cell[]> {
  const { page, contender, kind, tell } = place;
  const cells: Cell[] = [];
  const lists = looksForNames(contender)
    ? place.dictionaries.filter(({ texts }) => takesList(contender, texts.length))
    : place.dictionaries.slice(0, 1);
  const tab = await openFor(place);
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
    bytes: Buffer.byteLength(page.html),
    names: looksForNames(contender) ? dictionary.label : NO_NAMES,
    contender,
    scan: spreadOf(whole.map(({ scan }) => scan)),
    paint: spreadOf(whole.map(({ paint }) => paint)),
    total: spreadOf(whole.map(({ scan, paint }) => scan + paint)),
    longestTask: spreadOf(whole.map(({ longestTask }) => longestTask)),
    ...(before &&
      after && {
        heap: { scripts: after.scripts - before.scripts, browser: after.browser - before.browser },
      }),
    prepare,
    first: first ? first.scan + first.paint : 0,
    found: last?.found ?? 0,
    ...(last?.lit !== undefined && { lit: last.lit }),
    ...(page.planted && { planted: page.planted.length }),
    share: last?.share ?? 0,
  };
}

/** The times that all of the work would have taken. */
function asWhole(run: Run): Run {
  const { scan, paint, longestTask, share } = run;
  return { ...run, scan: scan / share, paint: paint / share, longestTask: longestTask / share };
}
