import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ALT_CSV, OWN_CSV, SDN_CSV } from '../../lists/samples/csv.ts';
import { MISP_CLUSTER, OWN_JSONL } from '../../lists/samples/json.ts';
import { OFAC_XML } from '../../lists/samples/xml.ts';
import { chooseFiles, type NamedText } from '../choose-files.ts';
import type { Kit } from '../kit.ts';
import { launch } from '../launch.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

async function openLists(t: Kit): Promise<Page> {
  const page = await t.openExtensionPage('/lists.html');
  await until('files can be chosen', () => page.$('.drop'));
  return page;
}

/** Presses the one button in view that is called so. */
async function press(page: Page, name: string): Promise<void> {
  await until(`"${name}" can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && one.checkVisibility() && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

async function shows(page: Page, ...parts: string[]): Promise<void> {
  await until(`the page shows ${parts.join(', ')}`, async () => {
    const text = (await shownText(page)).replaceAll(/\s+/gu, ' ');
    const missing = parts.filter((part) => !text.includes(part));
    if (missing.length > 0) throw new Error(`Without ${missing.join(', ')}: ${text.slice(0, 1500)}`);
    return true;
  });
}

async function keep(page: Page, file: NamedText): Promise<void> {
  await chooseFiles(page, '.drop', file);
  await press(page, 'Keep this list');
  await until('files can be chosen again', () => page.$('.drop'));
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('.kept-more')) details.setAttribute('open', '');
  });
}

/** How many records each store of the database holds. */
function stored(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('lists'));
    const tx = db.transaction([...db.objectStoreNames]);
    const counts: Record<string, number> = {};
    for (const name of db.objectStoreNames) counts[name] = await done(tx.objectStore(name).count());
    db.close();
    return counts;
  });
}

const EMPTY = { entries: 0, lists: 0, names: 0, sieves: 0, unfinished: 0 };

/** A list is gone at once, and what belongs to it bit by bit. */
async function isSweptAway(page: Page): Promise<void> {
  await until('nothing is left', async () => isDeepStrictEqual(await stored(page), EMPTY));
}

const names = (page: Page) => page.$$eval('.kept-name', (all) => all.map((one) => one.textContent ?? ''));

export async function importListsOfThreeFormatsThatAreThereInAnotherTab(t: Kit): Promise<void> {
  const page = await openLists(t);
  await keep(page, ['team.jsonl', OWN_JSONL]);
  await keep(page, ['cluster.json', JSON.stringify(MISP_CLUSTER)]);
  await chooseFiles(page, '.drop', ['SDN.XML', OFAC_XML]);
  await shows(page, 'OFAC (XML)', 'Entries', 'Samples from all over the list');
  await press(page, 'Keep this list');
  await until('all are kept', async () => (await names(page)).length === 3);
  const other = await openLists(t);
  await until('they are there in another tab', async () => (await names(other)).length === 3);
  assert.deepEqual(await names(other), await names(page));
  assert.equal((await stored(page)).unfinished, 0);
}

export async function takeFilesThatAreDroppedSeveralAsOneList(t: Kit): Promise<void> {
  const page = await openLists(t);
  await page.evaluate(
    (contents) => {
      const dropped = new DataTransfer();
      for (const [name, content] of contents) dropped.items.add(new File([content], name));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped });
      document.querySelector('.drop')?.dispatchEvent(drop);
    },
    [['sdn.csv', SDN_CSV] as NamedText, ['alt.csv', ALT_CSV] as NamedText],
  );
  await shows(page, 'They are parts of one list');
  await press(page, 'Go on');
  await shows(page, 'OFAC (CSV)');
  await press(page, 'Keep this list');
  await until('it is kept', async () => (await names(page)).length === 1);
}

export async function sayWhyAFileCannotBeReadAndHarmNothing(t: Kit): Promise<void> {
  const page = await openLists(t);
  await keep(page, ['team.jsonl', OWN_JSONL]);
  const before = await stored(page);
  await chooseFiles(page, '.drop', ['page.html', '<!doctype html><title>No list</title>']);
  await shows(page, 'Nothing was imported from page.html', 'page.html');
  await press(page, 'Close');
  assert.deepEqual(await stored(page), before);
}

export async function sayWhyInTheirFrameThoughAFileIsOneLongWord(t: Kit): Promise<void> {
  const page = await openLists(t);
  await page.setViewport({ width: 400, height: 700 });
  await chooseFiles(page, '.drop', [`${'watch'.repeat(30)}.dat`, 'Zarnovan'.repeat(60)]);
  await shows(page, 'Nothing was imported');
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(tooWide, 0);
}

export async function cancelAnImportThatLeavesNothing(t: Kit): Promise<void> {
  const page = await openLists(t);
  // Long enough that it goes on for a while, and made in the page, as it would take long to send.
  await page.evaluate(() => {
    const lines = Array.from({ length: 400_000 }, (_, at) => `{"name":"Made-up Group ${at}","id":"${at}"}\n`);
    const chosen = new DataTransfer();
    chosen.items.add(new File(lines, 'large.jsonl'));
    const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
    if (!input) throw new Error('There is no field for files');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('it is reading', async () =>
    page.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0),
  );
  await until('something is written', async () => (await stored(page)).entries !== 0);
  await press(page, 'Cancel');
  await shows(page, 'The import was cancelled; nothing of it is left.');
  await isSweptAway(page);
  // As after an import whose tab was closed: the next opening sweeps.
  assert.deepEqual(await names(page), []);
}

export async function sweepAwayWhatAClosedTabLeft(t: Kit): Promise<void> {
  const page = await openLists(t);
  await chooseFiles(page, '.drop', ['team.jsonl', OWN_JSONL]);
  await shows(page, 'Before it counts');
  assert.equal((await stored(page)).unfinished, 1);
  const other = await openLists(t);
  await until('the lists are opened', async () => (await shownText(other)).includes('There is no list yet.'));
  assert.equal((await stored(other)).unfinished, 1, 'an import that goes on in another tab was swept away');
  await page.close();
  await other.close();
  await until('nothing is left', async () => {
    const next = await openLists(t);
    const left = await stored(next);
    await next.close();
    assert.deepEqual(left, EMPTY);
    return true;
  });
}

export async function renameSwitchOffUpdateAndDeleteAList(t: Kit): Promise<void> {
  const page = await openLists(t);
  await keep(page, ['team.csv', OWN_CSV]);
  await unfold(page);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.kept-edit input[type=text]');
    if (field) field.value = 'Our watch list';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(page, 'Rename');
  await until('it is renamed', async () => (await names(page))[0] === 'Our watch list');
  await page.$eval('.kept-switch input', (box) => box.click());
  await shows(page, 'switched off');
  await page.$eval('.colour:nth-of-type(2) input', (dot) => dot.click());
  await until('it is teal', () => page.$('.kept[data-colour="teal"]'));

  const [head = '', first = '', ...others] = OWN_CSV.trim().split('\n');
  const changed = [head, ...others, 'Grey Heron,,person,heron,,'].join('\n');
  await chooseFiles(page, '.kept-edit', ['team-2.csv', changed]);
  await shows(page, 'Before it replaces “Our watch list”', 'Added: 1', 'Grey Heron', 'Removed: 1');
  assert.ok((await shownText(page)).includes(first.split(',')[0] ?? first), 'what is removed is not shown');
  await press(page, 'Replace the list');
  await shows(page, '“Our watch list” is up to date with the newer file.', 'switched off');
  assert.ok(await page.$('.kept[data-colour="teal"]'));
  assert.equal((await stored(page)).lists, 1);

  await unfold(page);
  await press(page, 'Save as a file');
  await until('it is saved', () => {
    const lines = t.savedFile('Our-watch-list.jsonl').trim().split('\n');
    return lines.some((line) => JSON.parse(line).name === 'Grey Heron');
  });

  await press(page, 'Delete');
  await until('it is asked', () => page.$('.lists-ask'));
  await page.$eval('.lists-ask button', (button) => button.click());
  await shows(page, '“Our watch list” is deleted.', 'There is no list yet.');
  await isSweptAway(page);
}

/** Counted in the stores: when files on the disk become smaller is for the browser to say. */
export async function leaveNothingOnceTheyAreDeletedAlsoAfterPagesWereReadWithThem(t: Kit): Promise<void> {
  const page = await openLists(t);
  const entries = Array.from(
    { length: 2000 },
    (_, at) => `{"name":"Quorvex Petroleum ${at} LLC","kind":"organization"}\n`,
  );
  await keep(page, ['large.jsonl', entries.join('')]);
  await until('it is kept', async () => (await names(page)).length === 1);
  const article = await t.open(paragraphs('Cargo of Quorvex Petroleum 7 LLC was seized.'));
  await until('the page was read with it', async () => (await t.extension.badge(article)) === '1');
  await until('what was made of it is kept', async () => (await stored(page)).sieves === 2);
  await unfold(page);
  await press(page, 'Delete');
  await until('it is asked', () => page.$('.lists-ask'));
  await page.$eval('.lists-ask button', (button) => button.click());
  await shows(page, 'There is no list yet.');
  await isSweptAway(page);
}

export async function leadThereFromTheSettings(t: Kit): Promise<void> {
  const options = await t.openExtensionPage('/options.html');
  const link = await until('the link is there', () => options.$('a[href="lists.html"]'));
  await link.evaluate((one) => one.click());
  await until('the lists are open', () => options.$('.drop'));
}

export async function areThereWhenTheBrowserIsStartedAgain(t: Kit): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'known-as-profile-'));
  try {
    const first = await launch(t.kind, { profile, language: 'en-US' });
    const before = await first.extensionPage('/lists.html');
    await until('files can be chosen', () => before.$('.drop'));
    await keep(before, ['team.jsonl', OWN_JSONL]);
    await until('it is kept', async () => (await names(before)).length === 1);
    await first.close();
    const second = await launch(t.kind, { profile, language: 'en-US', welcome: true });
    const after = await second.extensionPage('/lists.html');
    await until('it is there', async () => (await names(after))[0] === 'team');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
