import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { english } from '../../../src/words/english.ts';
import { find } from '../card-tree.ts';
import type { Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = html(
  '<p>Prague blames hackers of APT31, and of APT31 alone.</p><p>The US charged Zhao Guangzong over APT31.</p>',
);

/** The panel in a tab of its own, about another tab: what a reader gets by its arrow in the corner. */
async function openInTab(t: Kit, about: Page): Promise<Page> {
  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(about)}`);
  await about.bringToFront();
  return panel;
}

async function says(panel: { text(): Promise<string> }, ...texts: string[]): Promise<void> {
  let text = '';
  await until(`the panel says “${texts.join('”, “')}”`, async () => {
    text = await panel.text();
    return texts.every((one) => text.includes(one));
  }).catch((error: Error) => assert.fail(`${error.message}\nIt says: ${text}`));
}

const inTab = (panel: Page) => ({ text: () => shownText(panel) });

/** The names at the head of what is told, in one part of the brief. */
function parts(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.brief h1, .brief h2, .brief h3')].map((one) =>
      (one.querySelector('button') ?? one).textContent.trim(),
    ),
  );
}

/** Clicks from inside the panel, as it is not the tab in front. */
async function click(panel: Page, selector: string, text = ''): Promise<void> {
  await until(`“${text}” can be clicked`, () =>
    panel.evaluate(
      (wanted, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
          one.textContent.includes(words),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      text,
    ),
  );
}

export async function tellsHowThoseWhoAreNamedAreTied(t: Kit): Promise<void> {
  const panel = await openInTab(t, await t.open(STORY));
  await until('ties and charges are told', async () => (await parts(panel)).length > 3);
  assert.deepEqual(await parts(panel), [
    english.text('popup_here'),
    english.text('panel_ties'),
    'Zhao Guangzong',
    english.text('legal_heading'),
    'Zhao Guangzong',
    english.text('source_heading'),
    english.text('take_along_title'),
  ]);
  const tie = await panel.evaluate(() => document.querySelector('.brief-ties > li')?.textContent);
  assert.match(tie ?? '', /^Alleged member ofGroup\W*APT31according to US Department of Justice/);
  await says(inTab(panel), english.text('legal_charge_note'));
}

export async function goesFromALineToItsMention(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const panel = await openInTab(t, page);
  await click(panel, '.brief-ties .jump', 'APT31');
  await until('the name in the page is current', async () => (await currentText(page)) === 'APT31');
  await click(panel, '.row-main', 'Zhao Guangzong');
  await until('the other is', async () => (await currentText(page)) === 'Zhao Guangzong');
}

export async function showsWhomTheReaderPointsAtUntilItIsPinned(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const panel = await openInTab(t, page);
  await says(inTab(panel), 'APT31', 'Zhao Guangzong', english.text('panel_ties'));
  const heading = () => panel.evaluate(() => document.querySelector('.profile h1')?.textContent);
  await t.pointAt(page, 'Zhao Guangzong');
  await until('his profile is shown', async () => (await heading()) === 'Zhao Guangzong');
  await says(inTab(panel), 'Named “Zhao Guangzong” where you pointed');
  await t.pointAt(page, 'APT31');
  await until('that of the group is', async () => (await heading()) === 'APT31');
  await click(panel, '.panel-pin');
  await t.pointAt(page, 'Zhao Guangzong');
  await t.card(page);
  assert.equal(await heading(), 'APT31');
  await click(panel, '.panel-ways button');
  await until('his is back', async () => (await heading()) === 'Zhao Guangzong');
}

export async function switchesNamesOnWhereTheyAreOff(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const panel = await openInTab(t, page);
  await says(inTab(panel), english.text('panel_ties'));
  await t.extension.store('sync', 'settings', { version: 1, on: false, sites: {} });
  await says(inTab(panel), english.text('state_off_everywhere'));
  await click(panel, '[role="switch"]:not(:disabled)');
  await says(inTab(panel), english.text('panel_ties'));
}

export async function standsBesideThePageInFront(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const panel = await t.openPanel(page);
  await says(panel, 'Zhao Guangzong', english.text('panel_ties'));
  await t.pointAt(page, 'Zhao Guangzong');
  await says(panel, 'Named “Zhao Guangzong” where you pointed', english.text('legal_charge_note'));
  const other = await t.open(paragraphs('Nobody is named.'));
  await other.bringToFront();
  await says(panel, english.text('state_empty'));
  await page.evaluate(() => document.body.append('Others name Wuhan XRZ.'));
  await page.bringToFront();
  await says(panel, 'Wuhan XRZ');
}

export async function opensForAProfileFromItsCard(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await t.pointAt(page, 'Zhao Guangzong');
  const card = await t.card(page);
  const button = find(card, (node) => node.attributes['aria-label'] === english.text('card_beside'));
  // Firefox opens its sidebar for no page of the web, so there it is not offered.
  assert.equal(button !== undefined, t.kind === 'chromium');
  if (!button) return;
  const { x, y } = await button.call((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  await says(await t.openedPanel(), 'Zhao Guangzong', english.text('legal_charge_note'));
}
