import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { CannotRun } from '../cannot-run.ts';
import type { Kit } from '../kit.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('The US charged Zhao Guangzong of Wuhan XRZ over APT31.');

/** The pages of the extension, with what stands in each once it is filled. */
const PAGES = [
  ['/popup.html', '.notice, .row'],
  ['/profile.html?id=zhao-guangzong', '.profile-name'],
  ['/about.html', '.about-lead'],
  ['/welcome.html', '.scene'],
  ['/options.html', '.choice'],
] as const;

export async function takesNoTextForMarkupOrScriptInItsOwnPages(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/about.html');
  t.allow(/Trusted|innerHTML/i);
  const taken = await page.evaluate(() => {
    const ways: Record<string, () => unknown> = {
      innerHTML: () => {
        document.createElement('p').innerHTML = '<b>b</b>';
      },
      insertAdjacentHTML: () => document.createElement('p').insertAdjacentHTML('beforeend', '<b>b</b>'),
      src: () => {
        document.createElement('script').src = '/shards/marks.js';
      },
    };
    return Object.entries(ways).flatMap(([name, way]) => {
      try {
        way();
        return [name];
      } catch {
        return [];
      }
    });
  });
  assert.deepEqual(taken, []);
}

/** The policy in the manifest is the same in both. */
export async function loadsNothingButItsOwnFiles(t: Kit): Promise<void> {
  if (t.kind !== 'chromium') throw new CannotRun('Firefox tells nobody what pages of extensions load');
  const article = await t.open(STORY);
  const ofArticle = requestsOf(article);
  await t.pointAt(article, 'Zhao Guangzong');
  await t.card(article);
  assert.deepEqual(ofArticle, [], 'the article, once it was loaded');
  const panel = `/sidepanel.html?tab=${await t.extension.tabOf(article)}`;
  for (const [path, filled] of [...PAGES, [panel, '.brief-ties'] as const]) {
    const page = await t.openExtensionPage(path);
    const origin = await page.evaluate(() => location.origin);
    const loaded = requestsOf(page);
    await page.reload();
    await until(`${path} is filled`, () => page.$(filled));
    assert.ok(loaded.length > 1, `it is not told what ${path} loads`);
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith(origin)),
      [],
      path,
    );
  }
}

/** The addresses that a page asks for, from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  return asked;
}
