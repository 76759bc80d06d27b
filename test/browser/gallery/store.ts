/**
 * `npm run pictures:store -- FOLDER`: takes the pictures for README.md and the stores, 1280 × 800 as Chrome’s and
 * Edge’s ask, and the logo, 300 × 300 as Edge’s does. What stands beside or over a page in a browser’s window is a picture of its own, laid where it belongs.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { demoArticle } from '../demo/one-file.ts';
import { type Kit, openBench } from '../kit.ts';
import { placeOf } from '../marks.ts';
import { until } from '../until.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go.');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const WINDOW = { width: 1280, height: 800 };
const LOGO = { width: 300, height: 300 };
const PANEL = { width: 380, height: WINDOW.height };
const POPUP = { width: 380, height: 600 };
/** How a popup stands out from the page under it. */
const OVER = 'border-radius: 8px; box-shadow: 0 8px 32px #0004, 0 0 0 1px #0002;';
const file = (name: string) => join(folder, `${name}.png`) as `${string}.png`;

const article = await demoArticle();
for (const [theme, take] of [
  ['light', inLight],
  ['dark', inDark],
] as const) {
  const bench = await openBench('chromium', { theme });
  await bench.run(take);
  await bench.close();
}
console.log(`The pictures are in ${folder}.`);

async function inLight(t: Kit): Promise<void> {
  const page = await t.open(article);
  await page.setViewport(WINDOW);
  await showCard(t, page, 'Zhao Guangzong');
  await page.screenshot({ path: file('1-card') });
  await page.keyboard.press('Escape');
  await t.noCard(page);
  await page.evaluate(() => scrollTo(0, 0));

  const popup = await t.openPopup(page);
  await popup.setViewport(POPUP);
  await until('the popup lists who is named', () => popup.$('.row'));
  await lay(t, file('2-popup'), [
    [await shot(page), 'inset: 0'],
    [await shot(popup), `${OVER} top: 8px; right: 64px`],
  ]);
  await popup.close();

  await page.setViewport({ width: WINDOW.width - PANEL.width, height: WINDOW.height });
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(page)}`);
  await panel.setViewport(PANEL);
  await until('the panel tells the ties', () => panel.$('.brief-ties'));
  await panel.evaluate(() => {
    document.querySelector('.brief-ties')?.closest('section')?.scrollIntoView();
    // From under the bar.
    scrollBy(0, -40);
  });
  await bringToThird(page, 'Ni Gaobin');
  await lay(t, file('3-panel'), [
    [await shot(page), 'left: 0; top: 0'],
    [await shot(panel), 'right: 0; top: 0; border-left: 1px solid #8886'],
  ]);
  await panel.close();

  const profile = await t.openExtensionPage('/profile.html?id=apt31');
  await profile.setViewport(WINDOW);
  await until('the profile is open', () => profile.$('.profile-name'));
  await profile.screenshot({ path: file('4-profile') });
  await profile.evaluate(() => document.querySelector('.timeline')?.closest('section')?.scrollIntoView());
  await profile.screenshot({ path: file('5-timeline') });

  await takeLogo(t);
}

async function inDark(t: Kit): Promise<void> {
  const page = await t.open(article);
  await page.setViewport(WINDOW);
  await showCard(t, page, 'Judgment Panda');
  await page.screenshot({ path: file('6-dark') });
}

async function takeLogo(t: Kit): Promise<void> {
  const page = await t.visit('about:blank');
  await page.setViewport(LOGO);
  const drawing = readFileSync(new URL('logo.svg', import.meta.url), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: file('logo'), omitBackground: true });
}

async function showCard(t: Kit, page: Page, name: string): Promise<void> {
  await bringToThird(page, name);
  await t.pointAt(page, name);
  await t.card(page);
}

/** Scrolls to a name, so far down that its card has room below it. */
async function bringToThird(page: Page, name: string): Promise<void> {
  const { y } = await placeOf(page, name);
  await page.evaluate((by) => scrollBy(0, by), y - WINDOW.height / 3);
}

/** A picture of a page, which only one in front can be taken of. */
async function shot(page: Page): Promise<string> {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64' });
}

/** Lays pictures over each other, each with the style that places it. */
async function lay(t: Kit, path: `${string}.png`, pictures: readonly [png: string, style: string][]) {
  const page = await t.visit('about:blank');
  await page.setViewport(WINDOW);
  await page.setContent(
    pictures
      .map(([png, style]) => `<img src="data:image/png;base64,${png}" style="position: fixed; ${style}">`)
      .join(''),
  );
  await page.bringToFront();
  await page.screenshot({ path });
  await page.close();
}
