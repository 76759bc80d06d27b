/**
 * `npm run lists:import -- [--browser chromium|firefox] [--page FILE.html …] FILE …`: the life of a list in a browser. Files
 * are imported as one list on the page of lists, pages are opened before and after, the browser is left and started anew,
 * the list is deleted. Says how long each takes, how long the page of lists was held up at most, what memory and storage
 * it takes, who is named on the pages and what loading them took.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { isBrowserKind } from '../browser/browser-kind.ts';
import { type Extension, enterExtension, named } from '../browser/extension.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { quitBrowser } from '../browser/lives.ts';
import { type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/until.ts';
import { watchMemory } from './process-memory.ts';
import { reported, rest } from './session.ts';
import { shownValue, table } from './shown.ts';
import { spreadOf } from './statistics.ts';
import { traced } from './trace.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    page: { type: 'string', multiple: true, default: [] },
  },
});
const { browser: kind, page: pages } = values;
if (positionals.length === 0 || !isBrowserKind(kind)) {
  console.error('Usage: npm run lists:import -- [--browser chromium|firefox] [--page FILE.html …] FILE …');
  process.exit(2);
}

/** The largest lists take minutes on a slow machine. */
const PATIENCE_MS = 900_000;
const LOADS = 5;
/** Why nothing was imported; what a preview warns of is no reason to stop. */
const FAILED = '.import > [role="alert"]';

declare const held: { most: number };
declare const chrome: { storage: { local: { get(key: string): Promise<{ lists?: string[] }> } } };
declare const navigator: { storage: { estimate(): Promise<{ usage?: number }> } };

/** A browser that is running, and what it knows when. */
interface Life {
  launched: Launched;
  extension: Extension;
}

const profile = mkdtempSync(join(tmpdir(), 'known-as-profile-'));
const server = await serve((path) => {
  const page = pages[Number(path.slice(1))];
  return page === undefined ? { body: '<!DOCTYPE html><title>Blank</title>' } : { body: readFileSync(page) };
});
try {
  await liveThrough(server);
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

async function liveThrough(from: Server): Promise<void> {
  let life = await start();
  console.log(`${life.launched.version}: ${positionals.map((path) => basename(path)).join(' ')}`);
  const looks = [
    ['', ...pages.map((page) => basename(page))],
    ['before', ...(await look(life, from))],
  ];
  await importList(life.launched);
  looks.push(['with the list', ...(await look(life, from))]);
  const began = performance.now();
  await quitBrowser(life.launched);
  life = await start();
  const lists = await openLists(life.launched);
  await until('the list is there', () => lists.$('.kept'));
  console.log(
    `Left, started anew, and the list is there: ${seconds(performance.now() - began)}; ${await storage(lists)}.`,
  );
  looks.push(['after the restart', ...(await look(life, from))]);
  await deleteList(lists);
  looks.push(['once it is deleted', ...(await look(life, from))]);
  await quitBrowser(life.launched);
  life = await start();
  console.log(`Started anew: ${await storage(await openLists(life.launched))}.`);
  await life.launched.close();
  if (pages.length > 0) console.log(`\n${table(looks)}`);
}

async function start(): Promise<Life> {
  // The page that welcomes opens in the first life alone; where it is not closed, nothing waits for it.
  const launched = await launch(kind as 'chromium' | 'firefox', {
    language: 'en-US',
    profile,
    welcome: true,
  });
  return { launched, extension: await enterExtension(launched) };
}

async function openLists(launched: Launched): Promise<Page> {
  const page = await launched.extensionPage('/lists.html');
  await until('files can be chosen', () => page.$('.drop input[type=file]'));
  return page;
}

async function importList(launched: Launched): Promise<void> {
  const page = await openLists(launched);
  const input = await page.$('.drop input[type=file]');
  await page.evaluate(() => {
    const watch = { most: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watch.most = Math.max(watch.most, now - last - 10);
      last = now;
    }, 10);
    Object.assign(globalThis, { held: watch });
  });
  await rest(1000);
  const pid = launched.browser.process()?.pid ?? 0;
  const beforehand = watchMemory(pid)();
  const most = watchMemory(pid);
  const began = performance.now();
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...positionals);
  if (positionals.length > 1) {
    await page.$eval('input[name="several"]', (asOne) => asOne.click());
    await press(page, 'Go on');
  }
  await until('it was read', () => page.$(`.preview, ${FAILED}`), PATIENCE_MS);
  const read = performance.now();
  await stopIfFailed(page);
  const facts = await page.$$eval('.list-facts > div', (all) =>
    all.map((fact) => [...fact.children].map((part) => part.textContent?.trim()).join(': ')),
  );
  console.log(facts.join('; '));
  await press(page, 'Keep this list');
  await until('it is kept', () => page.$(`.kept, ${FAILED}`), PATIENCE_MS);
  await stopIfFailed(page);
  const kept = performance.now();
  const memory = most();
  console.log(
    `Read in ${seconds(read - began)}, kept in ${seconds(kept - read)}; the page was held up for ` +
      `${Math.round(await page.evaluate(() => held.most))} ms at most; ${await storage(page)}.`,
  );
  if (memory && beforehand) {
    console.log(`Memory of the browser: ${inBytes(beforehand)} before, ${inBytes(memory)} at most.`);
  }
  // So that pages are painted as a reader of public lists has them.
  await page.$eval('.kept-more', (more) => more.setAttribute('open', ''));
  await page.evaluate(() => {
    const underline = [...document.querySelectorAll<HTMLInputElement>('.kept-edit input[type=checkbox]')].at(
      0,
    );
    if (underline && !underline.checked) underline.click();
  });
  await until('pages are told so', () =>
    page.evaluate(async () =>
      (await chrome.storage.local.get('lists')).lists?.every((list) => list.endsWith(' true')),
    ),
  );
  await page.close();
}

async function stopIfFailed(page: Page): Promise<void> {
  const failed = await page.$(FAILED);
  if (failed) throw new Error(await failed.evaluate(({ textContent }) => textContent ?? ''));
}

async function deleteList(page: Page): Promise<void> {
  const began = performance.now();
  await page.$eval('.kept-more', (more) => more.setAttribute('open', ''));
  await press(page, 'Delete');
  await until('it is asked', () => page.$('.lists-ask'));
  await page.$eval('.lists-ask button', (button) => button.click());
  await until('it is deleted', async () => !(await page.$('.kept')), PATIENCE_MS);
  const gone = performance.now();
  await until('it is swept away', () => page.evaluate(isEmpty), PATIENCE_MS);
  const swept = performance.now();
  console.log(
    `Deleted in ${seconds(gone - began)}, swept away in ${seconds(swept - began)}; ${await storage(page)}.`,
  );
}

/** Runs in a page of the extension: whether its database holds nothing. */
function isEmpty(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lists');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result: db } = opening;
      const reading = db.transaction(db.objectStoreNames);
      const counts = [...db.objectStoreNames].map((name) => reading.objectStore(name).count());
      reading.oncomplete = () => {
        db.close();
        resolve(counts.every((count) => count.result === 0));
      };
    };
  });
}

/** Who is named on each page, and what loading it took. */
async function look({ launched, extension }: Life, from: Server): Promise<string[]> {
  const cells: string[] = [];
  for (const at of pages.keys()) {
    const times: number[] = [];
    let who = '';
    // The first starts processes and fills caches.
    for (let load = 0; load <= LOADS; load += 1) {
      const tab = await launched.page();
      await tab.goto(from.url('/blank'));
      const time = await timed(tab, async () => {
        await tab.goto(from.url(`/${at}`), { waitUntil: 'load' });
        await reported(extension, tab);
      });
      if (load > 0) times.push(time);
      const all = named(await extension.report(tab));
      const listed = all.filter(({ profile, listed: its }) => profile.startsWith('@') || its);
      who = `${all.length} named, ${listed.length} by the list, ${all.reduce((sum, { count }) => sum + count, 0)} marks`;
      await tab.close();
    }
    cells.push(`${who}; ${shownValue(spreadOf(times).median, 'ms')}`);
  }
  return cells;
}

/** In Chromium the time of our scripts; Firefox can't be asked for that, and the time until who is named is said counts. */
async function timed(tab: Page, work: () => Promise<void>): Promise<number> {
  if (kind === 'chromium') return (await traced(tab, work)).scripts;
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function storage(page: Page): Promise<string> {
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  return `${inBytes(usage)} of storage in use`;
}

async function press(page: Page, name: string): Promise<void> {
  await until(`"${name}" can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => new RegExp(`^${wanted}$`, 'iu').test(one.textContent?.trim() ?? '') && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

function inBytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
