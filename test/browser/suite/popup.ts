import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { remarks } from '../../../src/words/punctuation.ts';
import { say, sayCount } from '../../../src/words/say.ts';
import type { Kit } from '../kit.ts';
import { currentText } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = html(
  '<p>Prague blames hackers of APT31, and of APT31 alone.</p><p>The US charged Zhao Guangzong.</p>',
);

async function says(popup: Page, ...texts: string[]): Promise<void> {
  let text = '';
  await until(`the popup says “${texts.join('”, “')}”`, async () => {
    text = await shownText(popup);
    return texts.every((one) => text.includes(one));
  }).catch((error: Error) => assert.fail(`${error.message}\nIt says: ${text}`));
}

/** The names in the list of a view, in order; those of recent look-ups apart. */
function rows(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row-name:not(.recent *)')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent),
  );
}

/** The names under recent look-ups. */
function recent(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.recent .row-name')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent),
  );
}

/** Clicks on an element by what it is called, from inside the popup, as it is not the tab in front. */
async function click(popup: Page, selector: string, at = 0): Promise<void> {
  await until(`${selector} is there`, () =>
    popup.evaluate(
      (wanted, index) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)][index];
        found?.click();
        return found !== undefined;
      },
      selector,
      at,
    ),
  );
}

export async function listsWhoIsNamedAndHowOften(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(STORY));
  await says(popup, say('popup_here'), 'APT31', 'Zhao Guangzong');
  assert.deepEqual(await rows(popup), ['APT31', 'Zhao Guangzong']);
  await says(popup, remarks([sayCount('profile_count', 2), sayCount('mention', 3)]));
}

export async function stepsThroughTheMentionsOfAName(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  await click(popup, '.row-main');
  await says(popup, say('popup_at', { at: 1, of: 2 }));
  assert.equal(await currentText(page), 'APT31');
  await click(popup, '.row-main');
  await says(popup, say('popup_at', { at: 2, of: 2 }));
  await click(popup, `[aria-label="${say('popup_previous')}"]`);
  await says(popup, say('popup_at', { at: 1, of: 2 }));
}

export async function followsThePageWhileItIsOpen(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  await says(popup, 'Zhao Guangzong');
  await page.evaluate(() => document.querySelector('p')?.append(' Others name Wuhan XRZ.'));
  await until('the list has three', async () => (await rows(popup)).length === 3);
}

export async function opensAProfileAndGoesBack(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(STORY));
  await click(popup, '.row-open', 1);
  await says(popup, 'Zhao Guangzong', '赵光宗', say('popup_back'));
  await click(popup, '.profile-bar button');
  await says(popup, say('popup_here'));
}

export async function saysThatNobodyIsNamed(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(paragraphs('Nobody is named.')));
  await says(popup, say('state_empty'));
}

export async function saysWhereItIsNotLetIn(t: Kit): Promise<void> {
  // In front is the popup itself, a page of the browser's own kind.
  const popup = await t.openExtensionPage('/popup.html');
  await says(popup, say('state_restricted'));
}

export async function looksANameUpByKeyboardAlone(t: Kit): Promise<void> {
  const popup = await t.openExtensionPage('/popup.html');
  await until('the field has the focus', () =>
    popup.evaluate(() => document.activeElement?.localName === 'input'),
  );
  await popup.keyboard.type('panda');
  // Each letter is looked up, and the answers to the first ones come while the last are typed.
  let before = '';
  let same = 0;
  await until('there is a choice that stands', async () => {
    const now = await rows(popup);
    same = now.length >= 2 && now.join() === before ? same + 1 : 0;
    before = now.join();
    return same > 3;
  });
  const active = (): Promise<string | null | undefined> =>
    popup.evaluate(
      () =>
        document.querySelector<HTMLElement>('[role="option"][aria-selected="true"] .row-name')?.textContent,
    );
  const all = await rows(popup);
  assert.equal(await active(), all[0]);
  await popup.keyboard.press('ArrowDown');
  await until('the second is active', async () => (await active()) === all[1]);
  await popup.keyboard.press('ArrowUp');
  await until('the first is active again', async () => (await active()) === all[0]);
  await popup.keyboard.press('Enter');
  await until('its profile is open', () =>
    popup.evaluate(
      (name) => document.querySelector<HTMLElement>('.profile h1')?.textContent === name,
      all[0],
    ),
  );
  await popup.keyboard.press('Escape');
  await until('the list is back', async () => (await rows(popup)).join() === all.join());
}

export async function findsNamesInAnyScriptAndWithSlips(t: Kit): Promise<void> {
  const popup = await t.openExtensionPage('/popup.html');
  for (const [query, name] of [
    ['apt 31', 'APT31'],
    ['judgement pnada', 'APT31'],
    ['趙光宗', 'Zhao Guangzong'],
    ['Чжао', 'Zhao Guangzong'],
    ['guangzong', 'Zhao Guangzong'],
  ] as const) {
    await popup.evaluate(() => document.querySelector('input')?.select());
    await popup.keyboard.type(query);
    await until(`“${query}” finds ${name} first`, async () => (await rows(popup))[0] === name);
  }
}

export async function keepsWhatWasLookedUp(t: Kit): Promise<void> {
  const popup = await t.openExtensionPage('/popup.html');
  await popup.type('input', 'cyb0044');
  await until('the reference finds whose it is', async () => (await rows(popup)).length === 1);
  const [name = ''] = await rows(popup);
  await says(popup, 'UK FCDO: listed as CYB0044');
  await popup.keyboard.press('Enter');
  await says(popup, say('popup_back'), name);
  // Back to the results, then out of them.
  await popup.keyboard.press('Escape');
  await until('the results are back', async () => (await rows(popup)).join() === name);
  await popup.keyboard.press('Escape');
  await until('it stands under recent look-ups', async () => (await recent(popup))[0] === name);

  const another = await t.openExtensionPage('/popup.html');
  await until('another popup has it too', async () => (await recent(another))[0] === name);
  await another.keyboard.press('ArrowDown');
  await until('the arrow goes to it', () =>
    another.evaluate(() => document.activeElement?.matches('.recent [data-row]') ?? false),
  );
  await click(another, '.recent header button');
  await until('none is left', async () => (await recent(another)).length === 0);
  const last = await t.openExtensionPage('/popup.html');
  await says(last, say('state_restricted'));
  assert.deepEqual(await recent(last), []);
}

export async function saysThatThereIsNoSuchName(t: Kit): Promise<void> {
  const popup = await t.openExtensionPage('/popup.html');
  await popup.type('input', 'qqqqxxxx');
  await says(popup, say('popup_no_result', { query: '“qqqqxxxx”' }));
}

export async function knowsThePageAfterAJumpWithinIt(t: Kit): Promise<void> {
  const page = await t.open(html('<p>APT31 was named.</p><a href="#there">On</a><p id="there">There.</p>'));
  await page.click('a');
  const popup = await t.openPopup(page);
  await until('the popup lists the page', async () => (await shownText(popup)).includes('APT31'));
}
