import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { CannotRun } from '../cannot-run.ts';
import { textOf } from '../card-tree.ts';
import { enterExtension } from '../extension.ts';
import { HOST, type Kit } from '../kit.ts';
import { launch } from '../launch.ts';
import { goToRestoredTab, quitBrowser } from '../lives.ts';
import { markedTexts, marks } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = html('<p>Blamed on APT31, and on Hainan Xiandun.</p><p id="more">Nobody.</p>');

async function become(page: Page, ...texts: string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ') || 'none'}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const line = document.querySelector('#more');
    if (line) line.textContent = words;
  }, text);
}

/** What has the scripts of a page look after their marks: the reader comes back and moves the pointer. */
async function comeBack(t: Kit, page: Page): Promise<void> {
  const other = await t.visit(t.serve('other.html', paragraphs('Nobody.'))());
  await other.bringToFront();
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await other.close();
}

export async function anUpdateTakesOverPagesThatAreOpen(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  await become(page, 'APT31', 'Hainan Xiandun');
  await t.reloadExtension();
  await t.settled(page);
  await comeBack(t, page);
  await become(page, 'APT31', 'Hainan Xiandun');
  await until('the badge counts them', async () => (await t.extension.badge(page)) === '2');
  await write(page, 'And APT40.');
  await become(page, 'APT31', 'Hainan Xiandun', 'APT40');
  await t.pointAt(page, 'APT31');
  assert.match(textOf(await t.card(page)), /APT31/);
  assert.equal(await page.evaluate(() => 'stillHere' in globalThis), true);
}

export async function whatAnUpdateLeftBehindPaintsNoMore(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await become(page, 'APT31', 'Hainan Xiandun');
  await t.reloadExtension();
  await t.settled(page);
  await t.extension.store('sync', 'settings', { version: 1, on: false, sites: {} });
  await become(page);
  await comeBack(t, page);
  await write(page, 'And APT40, too.');
  await comeBack(t, page);
  assert.deepEqual(await markedTexts(page), []);
  await t.extension.forgetSettings();
  await become(page, 'APT31', 'Hainan Xiandun', 'APT40');
}

export async function switchedOffItLeavesPagesAndComesBackToThem(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await become(page, 'APT31', 'Hainan Xiandun');
  await t.enableExtension(false);
  await comeBack(t, page);
  if (t.kind === 'chromium') await become(page);
  // Firefox ends scripts at once, and takes the rules of their marks with them.
  else {
    await until('nothing is painted', () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(underline-a-solid)').textDecorationLine === 'none',
      ),
    );
  }
  await t.enableExtension(true);
  await t.settled(page);
  await become(page, 'APT31', 'Hainan Xiandun');
  await write(page, 'And APT40.');
  await become(page, 'APT31', 'Hainan Xiandun', 'APT40');
}

export async function aBackgroundThatWasStoppedIsWokenByWhateverIsAsked(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await become(page, 'APT31', 'Hainan Xiandun');
  await t.stopBackground();
  await t.pointAt(page, 'APT31');
  assert.match(textOf(await t.card(page)), /APT31/);
  await t.stopBackground();
  await write(page, 'And APT40.');
  await become(page, 'APT31', 'Hainan Xiandun', 'APT40');
  await until('the badge follows', async () => (await t.extension.badge(page)) === '3');
  await t.stopBackground();
  const popup = await t.openPopup(page);
  await until('the popup lists them', async () => /Hainan Xiandun/.test(await shownText(popup)));
  await t.stopBackground();
  await t.extension.store('sync', 'settings', { version: 1, on: false, sites: {} });
  await become(page);
}

export async function aPageOutOfTheCacheIsMarkedAsHoldsByThen(t: Kit): Promise<void> {
  const second = t.serve('second.html', paragraphs('Blamed on APT40.'))();
  // What is not to be stored is not kept in the cache either.
  const page = await t.open({ body: STORY, headers: { 'Cache-Control': 'no-cache' } });
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(second);
  await become(page, 'APT40');
  await until('the badge is of the second', async () => (await t.extension.badge(page)) === '1');
  await t.extension.store('sync', `site:${HOST}`, { without: ['group'], changed: 1 });
  await become(page);
  // Firefox reports no load of a page that it takes out of its cache.
  await page.evaluate(() => history.back());
  await until('the page is back as it was left', () =>
    page.evaluate(() => (globalThis as { persisted?: boolean }).persisted),
  );
  await become(page, 'Hainan Xiandun');
  await until('the badge is of the first', async () => (await t.extension.badge(page)) === '1');
  await t.extension.forgetSettings();
  await become(page, 'APT31', 'Hainan Xiandun');
}

export async function aPageRenderedAheadIsMarkedAndCountedOnceItIsShown(t: Kit): Promise<void> {
  if (t.kind === 'firefox') throw new CannotRun('Firefox renders no pages ahead');
  const ahead = t.serve('ahead.html', paragraphs('Blamed on APT40.', 'By Violet Typhoon.', 'By APT10.'))();
  const page = await t.open(html(`<p>Blamed on APT31.</p><a href="${ahead}">Next</a>`));
  // Of the page's own session: another one would keep the browser from rendering ahead.
  const session = (page as unknown as { _client(): CDPSession })._client();
  await session.send('Preload.enable');
  const ready = new Promise<void>((resolve) => {
    session.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && resolve());
  });
  await page.evaluate((url) => {
    const rules = { prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] };
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify(rules);
    document.head.append(script);
  }, ahead);
  await ready;
  assert.equal(await t.extension.badge(page), '1');
  await page.click('a');
  await until('it is shown', () =>
    page.evaluate(
      (url) => location.href === url && !('prerendering' in document && document.prerendering),
      ahead,
    ),
  );
  const start = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart,
  );
  assert.ok((start ?? 0) > 0, 'it was not rendered ahead');
  await become(page, 'APT40', 'Violet Typhoon', 'APT10');
  await until('the badge is its own', async () => (await t.extension.badge(page)) === '3');
  // While it was rendered ahead it was a frame of the other page, which would have stayed behind.
  assert.deepEqual(Object.keys((await t.extension.report(page)) ?? {}), ['0']);
  await t.pointAt(page, 'APT40');
  assert.match(textOf(await t.card(page)), /APT40/);
}

declare const chrome: {
  tabs: {
    discard(tab: number): Promise<{ id?: number }>;
    update(tab: number, change: object): Promise<unknown>;
    query(query: object): Promise<{ id?: number; url?: string; discarded?: boolean }[]>;
  };
  windows: {
    create(of: object): Promise<{ id?: number }>;
    remove(window: number): Promise<void>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

export async function aTabThatWasLetGoIsMarkedWhenItIsLookedAtAgain(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const url = page.url();
  await t.extension.page.bringToFront();
  await t.extension.page.evaluate(async (wanted) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === wanted);
    if (tab?.id !== undefined) await chrome.tabs.discard(tab.id);
  }, url);
  // Settings change meanwhile: no script is there to be told.
  await t.extension.store('sync', `site:${HOST}`, { without: ['group'], changed: 1 });
  await t.extension.page.evaluate(async (wanted) => {
    const [tab] = (await chrome.tabs.query({ discarded: true })).filter((one) => one.url === wanted);
    if (tab?.id === undefined) throw new Error('The tab was not let go.');
    await chrome.tabs.update(tab.id, { active: true });
  }, url);
  await until('only what is wanted is counted', () =>
    t.extension.page.evaluate(async (wanted) => {
      const [tab] = (await chrome.tabs.query({ discarded: false })).filter((one) => one.url === wanted);
      if (tab?.id === undefined) return false;
      return (await chrome.action.getBadgeText({ tabId: tab.id })) === '1';
    }, url),
  );
}

export async function tabsOfASessionThatIsRestoredAreMarked(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY)();
  const profile = mkdtempSync(join(tmpdir(), 'known-as-profile-'));
  const setup = { profile, allHostsHere: true, language: 'en-US' };
  try {
    const before = await launch(t.kind, setup);
    const left = await before.page();
    await left.goto(url);
    await become(left, 'APT31', 'Hainan Xiandun');
    await quitBrowser(before);
    const after = await launch(t.kind, { ...setup, welcome: true, restore: true });
    try {
      const back = await goToRestoredTab(after, url);
      await become(back, 'APT31', 'Hainan Xiandun');
      const extension = await enterExtension(after);
      await until('the badge counts them', async () => (await extension.badge(back)) === '2');
    } finally {
      await after.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

export async function aPauseUntilTheRestartEndsWithItAndOneForAnHourDoesNot(t: Kit): Promise<void> {
  const url = t.serve('story.html', STORY)();
  const profile = mkdtempSync(join(tmpdir(), 'known-as-profile-'));
  /** The page in a browser that was started anew, and the extension there. */
  async function start() {
    const launched = await launch(t.kind, { profile, allHostsHere: true, language: 'en-US', welcome: true });
    const extension = await enterExtension(launched);
    const page = await launched.page();
    await page.goto(url);
    return { launched, extension, page };
  }
  try {
    const first = await start();
    await become(first.page, 'APT31', 'Hainan Xiandun');
    await first.extension.send({ type: 'pause', until: 'restart' });
    await become(first.page);
    await quitBrowser(first.launched);
    const second = await start();
    await become(second.page, 'APT31', 'Hainan Xiandun');
    await second.extension.send({ type: 'pause', until: Date.now() + 60 * 60_000 });
    await become(second.page);
    await quitBrowser(second.launched);
    const third = await start();
    assert.ok(await third.extension.stored('local', 'pausedUntil'));
    assert.deepEqual(await markedTexts(third.page), []);
    await third.extension.send({ type: 'pause', until: null });
    await become(third.page, 'APT31', 'Hainan Xiandun');
    await third.launched.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

export async function twoWindowsAreEachMarkedAndCounted(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const url = t.serve('beside.html', paragraphs('Blamed on APT40.'))();
  const window = await t.extension.page.evaluate(async (wanted) => {
    const { id } = await chrome.windows.create({ url: wanted });
    return id;
  }, url);
  const other = await until('the other window shows it', async () => {
    for (const one of await t.pages()) if (one.url() === url) return one;
    return undefined;
  });
  await become(other, 'APT40');
  await until('its badge is its own', async () => (await t.extension.badge(other)) === '1');
  assert.equal(await t.extension.badge(page), '2');
  await t.extension.store('sync', 'hidden:apt40', { name: 'APT40', changed: 1 });
  await become(other);
  assert.deepEqual((await marks(page)).length, 2);
  await t.extension.page.evaluate((id) => (id === undefined ? undefined : chrome.windows.remove(id)), window);
  await until('the other window is closed', () => other.isClosed());
}
