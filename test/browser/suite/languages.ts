import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { PROJECT } from '../../../data/tools/read-data.ts';
import type { Kit } from '../kit.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

/** The narrowest window that everything is made for, in CSS pixels; the popup gives itself its width. */
const NARROW = { width: 320, height: 640 };
const POPUP = { width: 380, height: 600 };

const FOLDER = join(PROJECT, 'src/words/languages');
const LANGUAGES = readdirSync(FOLDER).map((file) => ({
  name: parse(file).name,
  texts: z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
}));

/** Every page of the extension that stands beside none of the web, and what stands in it once it is filled. */
const PAGES: readonly [path: string, filled: string][] = [
  ['/popup.html', '.list-head, .notice'],
  ['/profile.html?id=zhao-guangzong', '.profile-name'],
  ['/profile.html?id=no-such-profile', '.notice'],
  ['/about.html', '.about-lead'],
  ['/welcome.html', '.scene'],
  ['/options.html', '.choice'],
  ['/lists.html', '.drop'],
];

declare const chrome: { i18n: { getMessage(key: string): string } };

/**
 * The browser speaks one language; its texts are exchanged before a page's script is read. Firefox runs no script ahead of
 * those of an extension's page, so this is seen in Chromium, whose layout of the same style sheet is as good a measure.
 */
export async function fitIntoANarrowWindow(t: Kit): Promise<void> {
  if (t.kind !== 'chromium') return;
  const about = await t.open(paragraphs('The US charged Zhao Guangzong of Wuhan XRZ over APT31.'));
  const pages = [...PAGES, [`/sidepanel.html?tab=${await t.extension.tabOf(about)}`, '.brief-ties'] as const];
  const faults: string[] = [];
  for (const { name, texts } of LANGUAGES) {
    const page = await t.openExtensionPage('/manifest.json');
    await page.evaluateOnNewDocument((spoken) => {
      chrome.i18n.getMessage = (key) => spoken[key] ?? '';
    }, texts);
    const from = page.url();
    for (const [path, filled] of pages) {
      await page.setViewport(path === '/popup.html' ? POPUP : NARROW);
      await page.goto(new URL(path, from).href);
      await until(`${path} is filled in ${name}`, () => page.$(filled));
      assert.equal(await page.evaluate(() => document.documentElement.dir), texts.direction);
      for (const fault of await outOfPlace(page)) faults.push(`${name} ${path}: ${fault}`);
    }
    await page.close();
  }
  assert.deepEqual(faults, []);
}

/** Texts that run out of what holds them, or out of the window; more than a pixel, as lines are rounded to. */
function outOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest('.hidden, svg, option')) continue;
      let block = text.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block) continue;
      const { left, right } = block.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      const out = [...range.getClientRects()].some((line) => line.left < left - 1 || line.right > right + 1);
      if (out) found.push(`${block.className || block.tagName}: ${text.textContent?.slice(0, 60)}`);
    }
    return found;
  });
}
