import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { OWN_CSV } from '../../lists/samples/csv.ts';
import { type Find, faultsOf, faultsOfCard } from '../axe.ts';
import { chooseFiles } from '../choose-files.ts';
import { pressButton, withAccess } from '../host-access.ts';
import type { Kit } from '../kit.ts';
import { underPolicyFile } from '../policy-file.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

/** A page that names many, of every kind, for certain and not, and one that several lists know alone. */
const STORY = html(
  '<p>Prague blames hackers of APT31, and of APT31 alone. Hackers of Zirconium are the same.</p>' +
    '<p>The US charged Zhao Guangzong of Wuhan XRZ.</p><p>Hackers used LightSpy and Trochilus.</p>',
);

/** Holds what a page shows to the standards, in both themes. */
async function hasNoFaults(t: Kit, page: Page, what: string, find: Find = faultsOf): Promise<void> {
  await t.prefer(page, 'dark');
  assert.deepEqual(await find(page, 'colours'), [], `${what}, dark`);
  await t.prefer(page, 'light');
  assert.deepEqual(await find(page, 'all'), [], what);
}

async function shows(page: Page, selector: string): Promise<void> {
  await until(`${selector} is shown`, () =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].some((one) => one.checkVisibility()),
      selector,
    ),
  );
}

async function click(page: Page, selector: string): Promise<void> {
  await shows(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** From now on the background does not answer this page. */
async function silence(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } };
    chrome.runtime.sendMessage = () => Promise.reject(new Error('no answer'));
  });
}

export async function thePopupOverAPage(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(STORY));
  await shows(popup, '.row');
  await hasNoFaults(t, popup, 'who is named');
  await click(popup, '.row-main');
  await shows(popup, '.stepper');
  await hasNoFaults(t, popup, 'stepping');
  await click(popup, '.row:nth-child(2) .row-open');
  await shows(popup, '.profile-name');
  await hasNoFaults(t, popup, 'a profile');
  await silence(popup);
  await click(popup, '.profile-bar button');
  await click(popup, '.row:last-child .row-open');
  await shows(popup, '[role="alert"]');
  await hasNoFaults(t, popup, 'a profile that could not be loaded');
}

export async function thePopupWhereNobodyIsListed(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(paragraphs('Nobody is named.')));
  await shows(popup, '.notice');
  await hasNoFaults(t, popup, 'nobody named');
  await click(popup, '.switch-row:first-child .switch');
  await shows(popup, '.switch-row:first-child [aria-checked="false"]');
  await hasNoFaults(t, popup, 'off on this site');
  await click(popup, '.switch-row:nth-child(2) .switch');
  await shows(popup, '.switch-row:nth-child(2) [aria-checked="false"]');
  await hasNoFaults(t, popup, 'off everywhere');
  await silence(popup);
  await t.extension.forgetSettings();
  await shows(popup, '[role="alert"]');
  await hasNoFaults(t, popup, 'no answer');
}

export async function thePopupLookingUp(t: Kit): Promise<void> {
  const popup = await t.openExtensionPage('/popup.html');
  await shows(popup, '.notice');
  await hasNoFaults(t, popup, 'restricted');
  await popup.type('input', 'panda');
  await shows(popup, '.result');
  await hasNoFaults(t, popup, 'results');
  await popup.keyboard.press('Enter');
  await shows(popup, '.profile-name');
  // Out of the profile, then out of the results.
  await popup.keyboard.press('Escape');
  await shows(popup, '.result');
  await popup.keyboard.press('Escape');
  await shows(popup, '.recent .row');
  await hasNoFaults(t, popup, 'recent look-ups');
  await popup.type('input', 'cyb0044');
  await shows(popup, '.result mark');
  await hasNoFaults(t, popup, 'a result by its reference');
  await popup.type('input', 'qqqqxxxx');
  await until('nothing is found', async () => (await popup.$('.result')) === null);
  await hasNoFaults(t, popup, 'no results');
  await silence(popup);
  await popup.type('input', 'x');
  await shows(popup, '[role="alert"]');
  await hasNoFaults(t, popup, 'the look-up failed');
}

/** The panel in a tab of its own, about another tab. */
async function panelAbout(t: Kit, page: Page): Promise<Page> {
  return t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(page)}`);
}

export async function thePanelBesideAPage(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const panel = await panelAbout(t, page);
  await shows(panel, '.brief-ties');
  await hasNoFaults(t, panel, 'the brief');
  await click(panel, '.row-main');
  await shows(panel, '.stepper');
  await hasNoFaults(t, panel, 'stepping in the panel');
  await page.bringToFront();
  await t.pointAt(page, 'Zhao Guangzong');
  await panel.bringToFront();
  await shows(panel, '.met');
  await click(panel, '.panel-pin');
  await hasNoFaults(t, panel, 'a profile that was pointed at, pinned');
}

export async function thePanelWhereNobodyIsNamed(t: Kit): Promise<void> {
  const panel = await panelAbout(t, await t.open(paragraphs('Nobody is named.')));
  await shows(panel, '.notice');
  await hasNoFaults(t, panel, 'nobody named, in the panel');
  await t.extension.store('sync', 'settings', { version: 1, on: false, sites: {} });
  await shows(panel, '[aria-checked="false"]');
  await hasNoFaults(t, panel, 'off everywhere, in the panel');
}

/** One that has something in every part, and not so much that axe takes long over it. */
export async function aProfileOfAGroup(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=evil-corp');
  await shows(page, '.profile-name');
  await hasNoFaults(t, page, 'a group');
  await click(page, '.statements .line-more');
  await shows(page, '.line-menu');
  await hasNoFaults(t, page, 'the menu of a line');
  await click(page, '.line-menu a[href^="#"]');
  await shows(page, '.source-back');
  await hasNoFaults(t, page, 'a source that a line led to');
}

export async function aProfileOfAPerson(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  await shows(page, '.profile-name');
  await hasNoFaults(t, page, 'a person');
}

export async function aReferenceEntry(t: Kit): Promise<void> {
  const found = (await t.extension.send({ type: 'lookup', query: 'spider' })) as {
    brief: { id: string; listedBy?: string[] };
  }[];
  const id = found.find(({ brief }) => brief.listedBy)?.brief.id;
  assert.ok(id, 'no reference entry is found');
  const page = await t.openExtensionPage(`/profile.html?id=${id}`);
  await shows(page, '.profile-name');
  await hasNoFaults(t, page, id);
}

export async function savingAFile(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  await click(page, '.take-along-choices button');
  await until('it is said', () =>
    page.evaluate(() => document.querySelector('.take-along-told')?.textContent !== ''),
  );
  await hasNoFaults(t, page, 'a file was saved');
}

export async function aProfileThatIsMissing(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=nobody');
  await shows(page, '[role="alert"]');
  await hasNoFaults(t, page, 'missing');
}

export async function about(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/about.html');
  await until('it is filled', async () => (await shownText(page)).includes('© The MITRE'));
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await hasNoFaults(t, page, 'about');
}

export async function theWelcome(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/welcome.html');
  await shows(page, '.scene-card');
  await hasNoFaults(t, page, 'welcome');
}

export async function theOptions(t: Kit): Promise<void> {
  for (const [site, rule] of Object.entries({
    'example.com': { on: false },
    '=www.example.org': { without: ['tool'] },
  }))
    await t.extension.store('sync', `site:${site}`, { ...rule, changed: 1 });
  const page = await t.openExtensionPage('/options.html');
  await shows(page, '.rule');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('.rule details')) details.setAttribute('open', '');
  });
  await shows(page, '.rule-kind');
  await hasNoFaults(t, page, 'options');
  await click(page, '[data-edits="example.com"]');
  await shows(page, '.rule-edit');
  await page.type('.rule-edit input', 'two words');
  await page.keyboard.press('Enter');
  await shows(page, '.rule-edit [role="alert"]:not(:empty)');
  await hasNoFaults(t, page, 'a rule whose site is written anew');
}

export async function theLists(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/lists.html');
  await shows(page, '.drop');
  await chooseFiles(page, '.drop', ['team.csv', OWN_CSV]);
  await shows(page, '.preview');
  await hasNoFaults(t, page, 'a list before it counts');
  await page.click('.preview .button-main');
  await shows(page, '.kept');
  await page.$eval('.kept-more', (details) => details.setAttribute('open', ''));
  await hasNoFaults(t, page, 'lists');
}

export async function whatAnOrganizationHasSet(t: Kit): Promise<void> {
  const policy = {
    style: 'purple',
    sites: { 'example.com': { on: true } },
    locked: ['on', 'mode', 'without'],
  };
  await underPolicyFile(t, policy, async (under) => {
    const options = await under.openExtensionPage('/options.html');
    await shows(options, '.rule');
    await hasNoFaults(under, options, 'options that are locked');
    const popup = await under.openPopup(await under.open(STORY));
    await shows(popup, '.switch-lock');
    await hasNoFaults(under, popup, 'switches that are locked');
  });
}

export async function whereTheBrowserWithholdsPages(t: Kit): Promise<void> {
  await withAccess(t, [], async () => {
    const page = await t.visit(t.serve('story.html', STORY)());
    await pressButton(t, page);
    const popup = await t.openPopup(page);
    await shows(popup, '.notice-ways');
    await hasNoFaults(t, popup, 'a page that is withheld');
    const options = await t.openExtensionPage('/options.html');
    await shows(options, '.notice');
    await hasNoFaults(t, options, 'options where pages are withheld');
  });
}

export async function theCards(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  for (const name of ['APT31', 'Trochilus', 'Zhao Guangzong']) {
    await t.pointAt(page, name);
    await t.card(page);
    await hasNoFaults(t, page, `the card of ${name}`, faultsOfCard);
    await page.keyboard.press('Escape');
    await t.noCard(page);
  }
}
