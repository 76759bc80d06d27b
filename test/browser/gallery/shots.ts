import type { Page } from 'puppeteer-core';
import { demoArticle } from '../demo/one-file.ts';
import type { Kit } from '../kit.ts';
import { html, paragraphs } from '../suite/html.ts';
import { until } from '../until.ts';

/** Takes a picture of what a page shows now: of the window, or of the whole page. */
export type Shoot = (page: Page, name: string, whole?: 'whole') => Promise<void>;

/** Takes the pictures of one surface, in its states. */
type Shots = (t: Kit, shoot: Shoot) => Promise<void>;

const ARTICLE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const PHONE = { width: 320, height: 640, deviceScaleFactor: 2 };
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };
/** As narrow as a panel usually is, and drawn wider. */
const PANEL_WIDTHS = [320, 480];
const PAGE_WIDTHS = [320, 700, 1280];

/** A group with many ties, an agency, a person who is charged, one with little to show, and one that lists name only. */
const PROFILES = ['apt31', 'gru', 'zhao-guangzong', 'trochilus', 'ref-equation', 'no-such-profile'];

const DOUBTFUL = html(
  '<p>The US charged Zhao Guangzong over intrusions. The ministry’s own MSS was named by the US as well.</p>' +
    '<p>Weng Ming was among those whom the US Treasury sanctioned. Equation is hard to tell from an equation.</p>',
);

async function card(t: Kit, shoot: Shoot): Promise<void> {
  const page = await t.open(await demoArticle());
  await page.setViewport(ARTICLE);
  for (const name of ['Zhao Guangzong', 'APT31', 'Equation Group']) {
    await t.pointAt(page, name);
    await t.card(page);
    await shoot(page, `card ${name}`);
    await page.keyboard.press('Escape');
    await t.noCard(page);
  }
  await page.setViewport(PHONE);
  await t.pointAt(page, 'Ni Gaobin');
  await t.card(page);
  await shoot(page, 'card narrow');
}

async function popup(t: Kit, shoot: Shoot): Promise<void> {
  const popup = await t.openPopup(await t.open(await demoArticle()));
  await popup.setViewport(POPUP);
  await shown(popup, '.row');
  await popup.bringToFront();
  await shoot(popup, 'popup page');
  await click(popup, '.row:nth-child(2) .row-main');
  await shown(popup, '.stepper');
  await shoot(popup, 'popup stepping');
  await popup.type('input', 'judgement');
  await shown(popup, '.result');
  await shoot(popup, 'popup look-up');
  await popup.keyboard.press('Enter');
  await shown(popup, '.profile-name');
  await shoot(popup, 'popup profile');
}

async function popupWithoutNames(t: Kit, shoot: Shoot): Promise<void> {
  const popup = await t.openPopup(await t.open(paragraphs('Nobody is named.')));
  await popup.setViewport(POPUP);
  await shown(popup, '.notice');
  await shoot(popup, 'popup nobody');
  await click(popup, '.switch-row:first-child .switch');
  await shown(popup, '.switch-row:first-child [aria-checked="false"]');
  await shoot(popup, 'popup off here');
  await click(popup, '.switch-row:nth-child(2) .switch');
  await shown(popup, '.switch-row:nth-child(2) [aria-checked="false"]');
  await shoot(popup, 'popup off everywhere');
  const alone = await t.openExtensionPage('/popup.html');
  await alone.setViewport(POPUP);
  await shown(alone, '.notice');
  await shoot(alone, 'popup restricted');
  await alone.type('input', 'cyb0044');
  await shown(alone, '.result mark');
  await shoot(alone, 'popup look-up by reference');
  await alone.keyboard.press('Enter');
  await shown(alone, '.profile-name');
  await alone.keyboard.press('Escape');
  await shown(alone, '.result');
  await alone.keyboard.press('Escape');
  await shown(alone, '.recent .row');
  await shoot(alone, 'popup recent');
  await alone.type('input', 'qqqqxxxx');
  await until('nothing is found', async () => (await alone.$('.result')) === null);
  await shoot(alone, 'popup nothing found');
}

async function panel(t: Kit, shoot: Shoot): Promise<void> {
  const page = await t.open(await demoArticle());
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(page)}`);
  await shown(panel, '.brief-ties');
  await atWidths(panel, PANEL_WIDTHS, (width) => shoot(panel, `panel page ${width}`, 'whole'));
  await t.pointAt(page, 'Ni Gaobin');
  await shown(panel, '.met');
  await panel.bringToFront();
  await atWidths(panel, PANEL_WIDTHS, (width) => shoot(panel, `panel profile ${width}`));
  const nobody = await t.open(paragraphs('Nobody is named.'));
  const empty = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(nobody)}`);
  await empty.setViewport(PHONE);
  await shown(empty, '.notice');
  await shoot(empty, 'panel nobody');
}

async function doubtful(t: Kit, shoot: Shoot): Promise<void> {
  const page = await t.open(DOUBTFUL);
  await page.setViewport(PHONE);
  await shoot(page, 'marks');
  const popup = await t.openPopup(page);
  await popup.setViewport(POPUP);
  await shown(popup, '.row');
  await popup.bringToFront();
  await shoot(popup, 'popup in doubt');
}

async function pages(t: Kit, shoot: Shoot): Promise<void> {
  for (const id of PROFILES) {
    const page = await t.openExtensionPage(`/profile.html?id=${id}`);
    await shown(page, '.profile-name, .notice');
    await atWidths(page, PAGE_WIDTHS, (width) => shoot(page, `profile ${id} ${width}`, 'whole'));
    await page.close();
  }
  for (const [path, filled] of [
    ['options', '.choice'],
    ['lists', '.drop'],
    ['about', '.about-lead'],
    ['welcome', '.scene'],
  ]) {
    const page = await t.openExtensionPage(`/${path}.html`);
    await shown(page, filled ?? '');
    await atWidths(page, PAGE_WIDTHS, (width) => shoot(page, `${path} ${width}`, 'whole'));
    await page.close();
  }
}

export const SURFACES: readonly Shots[] = [card, doubtful, popup, popupWithoutNames, panel, pages];

async function shown(page: Page, selector: string): Promise<void> {
  await until(`${selector} is shown`, () => page.$(selector));
}

async function click(page: Page, selector: string): Promise<void> {
  await shown(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

async function atWidths(page: Page, widths: readonly number[], take: (width: number) => Promise<void>) {
  for (const width of widths) {
    await page.setViewport({ width, height: 900, deviceScaleFactor: width < 500 ? 2 : 1 });
    await take(width);
  }
}
