import assert from 'node:assert/strict';
import type { Browser, Page, Target } from 'puppeteer-core';
import { say } from '../../../src/words/say.ts';
import { OWN_CSV } from '../../lists/samples/csv.ts';
import { chooseFiles } from '../choose-files.ts';
import { runInWindow } from '../chrome-scope.ts';
import { HOST, type Kit } from '../kit.ts';
import { isMarked } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('The US charged Zhao Guangzong of Wuhan XRZ over APT31.');

/** What was asked of the network: all of it, and what the extension asked for. */
interface Asked {
  all: string[];
  own: string[];
}

/** Chromium tells each target's requests; those of the extension's targets, and of others than the served pages, are its own. */
async function watchChromium(browser: Browser): Promise<() => Promise<Asked>> {
  const all: string[] = [];
  const watch = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => void all.push(request.url));
    await session.send('Network.enable');
  };
  // Some targets are gone again by then, and some tell nothing.
  const tryTo = (target: Target) => watch(target).catch(() => undefined);
  browser.on('targetcreated', tryTo);
  await Promise.all(browser.targets().map(tryTo));
  return async () => {
    browser.off('targetcreated', tryTo);
    const own = all.filter((url) => {
      const { protocol, hostname } = new URL(url);
      return !['chrome-extension:', 'data:', 'blob:'].includes(protocol) && hostname !== HOST;
    });
    return { all, own };
  };
}

/** Firefox tells of every request that is opened, and who has it made. */
async function watchFirefox(browser: Browser): Promise<() => Promise<Asked>> {
  await runInWindow(
    browser,
    `globalThis.asked = { all: [], own: [] };
     globalThis.observer = { observe(channel) {
       channel.QueryInterface(Ci.nsIHttpChannel);
       const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
       asked.all.push(channel.URI.spec);
       if (triggeringPrincipal?.addonPolicy || loadingPrincipal?.addonPolicy) asked.own.push(channel.URI.spec);
     } };
     Services.obs.addObserver(observer, 'http-on-opening-request');`,
  );
  return async () => {
    const told = await runInWindow(
      browser,
      `Services.obs.removeObserver(observer, 'http-on-opening-request'); JSON.stringify(asked)`,
    );
    return JSON.parse(String(told));
  };
}

async function says(page: Page, text: string): Promise<void> {
  await until(`“${text}” is shown`, async () => (await shownText(page)).includes(text));
}

export async function noneAreMadeInAWholeSession(t: Kit): Promise<void> {
  const browser = t.extension.page.browser();
  const asked = await (t.kind === 'firefox' ? watchFirefox : watchChromium)(browser);
  const article = await t.open(STORY);
  await isMarked(article, true);
  await t.pointAt(article, 'Zhao Guangzong');
  await t.card(article);
  const popup = await t.openPopup(article);
  await says(popup, 'Zhao Guangzong');
  await popup.type('input', 'apt40');
  await until('one is found', () => popup.$('[role="option"]'));
  const options = await t.openExtensionPage('/options.html');
  await says(options, say('options_title'));
  const lists = await t.openExtensionPage('/lists.html');
  await until('files can be chosen', () => lists.$('.drop'));
  await chooseFiles(lists, '.drop', ['team.csv', OWN_CSV]);
  await says(lists, say('lists_preview'));
  for (const path of ['/profile.html?id=apt31', '/about.html', '/welcome.html']) {
    await t.openExtensionPage(path);
  }
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(article)}`);
  await until('the brief is there', () => panel.$('.brief-ties'));
  const { all, own } = await asked();
  assert.ok(
    all.some((url) => new URL(url).hostname === HOST),
    'the requests of the article were not seen',
  );
  console.log(`        requests of the extension: ${own.length}, of ${all.length} seen`);
  assert.deepEqual(own, []);
}
