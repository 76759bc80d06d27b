import assert from 'node:assert/strict';
import type { Browser, Page, Target } from 'puppeteer-core';
import { say } from '../../../src/words/say.ts';
import { OWN_CSV } from '../../lists/samples/csv.ts';
import { chooseFiles } from '../choose-files.ts';
import { runInWindow } from '../chrome-scope.ts';
import type { Kit } from '../kit.ts';
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

/** Chromium tells each target's requests; those of others than the served pages are its own. */
async function watchChromium(browser: Browser, served: readonly string[]): Promise<() => Promise<Asked>> {
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
      const { protocol } = new URL(url);
      return !['chrome-extension:', 'data:', 'blob:'].includes(protocol) && !served.includes(url);
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

/** Presses the button that is called so, wherever it is folded away. */
async function press(page: Page, name: string): Promise<void> {
  await until(`“${name}” can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

async function says(page: Page, text: string): Promise<void> {
  await until(`“${text}” is shown`, async () => (await shownText(page)).includes(text));
}

export async function noneAreMadeInAWholeSession(t: Kit): Promise<void> {
  const browser = t.extension.page.browser();
  const url = t.serve('story.html', STORY)();
  const asked = await (t.kind === 'firefox'
    ? watchFirefox(browser)
    : watchChromium(browser, [url, new URL('/favicon.ico', url).href]));
  const article = await t.visit(url);
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
  await press(lists, say('lists_keep'));
  await until('the list is kept', () => lists.$('.kept'));
  await press(lists, say('lists_export'));
  await until('it is saved', () => t.savedFiles().length > 0);
  for (const path of ['/profile.html?id=apt31', '/about.html', '/welcome.html']) {
    await t.openExtensionPage(path);
  }
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(article)}`);
  await until('the brief is there', () => panel.$('.brief-ties'));
  const { all, own } = await asked();
  assert.ok(all.includes(url), 'the request of the article was not seen');
  if (t.kind === 'chromium') {
    // What these pages load of their own is seen, so that what they asked for elsewhere would be.
    for (const path of ['popup', 'options', 'lists', 'profile', 'sidepanel']) {
      assert.ok(
        all.some((one) => new RegExp(`^chrome-extension:.*/${path}\\b.*\\.js$`, 'u').test(one)),
        path,
      );
    }
  }
  console.log(`        requests of the extension: ${own.length}, of ${all.length} seen`);
  assert.deepEqual(own, []);
}
