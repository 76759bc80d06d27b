import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { DEFAULT_CHOICES } from '../../../src/settings/schema.ts';
import { say } from '../../../src/words/say.ts';
import { CannotRun } from '../cannot-run.ts';
import { pressButton, setAccess, withAccess } from '../host-access.ts';
import type { Kit } from '../kit.ts';
import { isMarked } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31.');
const HOST = 'www.itv.co.uk';

async function says(page: Page, text: string): Promise<void> {
  await until(`it says "${text}"`, async () => {
    const shown = await shownText(page);
    if (!shown.includes(text)) throw new Error(`It says ${shown}`);
    return true;
  });
}

async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const button = await until(`there is a button "${label}"`, () => page.$(`::-p-text(${label})`));
  await button.click();
}

export async function takesMarksFromPagesThatAreWithheldAndBringsThemBack(t: Kit): Promise<void> {
  const page = await t.open(STORY, { host: HOST });
  const elsewhere = await t.open(STORY);
  await isMarked(page, true);
  await withAccess(t, [], async () => {
    await isMarked(page, false);
    await isMarked(elsewhere, false);
    await setAccess(t, [HOST]);
    await isMarked(page, true);
    await isMarked(elsewhere, false);
    const options = await t.openExtensionPage('/options.html');
    await says(options, say('options_withheld'));
  });
  await isMarked(page, true);
  await isMarked(elsewhere, true);
}

export async function entersPagesThatWereLoadedWithheldOnceTheyAreAllowed(t: Kit): Promise<void> {
  let page: Page | undefined;
  await withAccess(t, [], async () => {
    page = await t.visit(t.serve('story.html', STORY)(HOST));
  });
  assert.ok(page);
  await isMarked(page, true);
}

export async function marksAWithheldPageOnceOnAskingForIt(t: Kit): Promise<void> {
  await withAccess(t, [], async () => {
    const page = await t.visit(t.serve('story.html', STORY)(HOST));
    await pressButton(t, page);
    const popup = await t.openPopup(page);
    await says(popup, say('state_withheld', { host: HOST }));
    await isMarked(page, false);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.notice-ways button')?.click());
    await isMarked(page, true);
    await until('the popup lists who is named', () => popup.$('.row'));
  });
}

export async function marksOnAskingAlone(t: Kit): Promise<void> {
  await t.extension.store('sync', 'settings', { ...DEFAULT_CHOICES, mode: 'asked', changed: 1 });
  await withAccess(t, [], async () => {
    const page = await t.visit(t.serve('story.html', STORY)(HOST));
    const other = await t.visit(t.serve('other.html', STORY)('www.nhk.or.jp'));
    await pressButton(t, page);
    await t.openPopup(page);
    await isMarked(page, true);
    await isMarked(other, false);
    // Access of that kind suffices in this mode: there is nothing to say.
    const options = await t.openExtensionPage('/options.html');
    await until('the mode is shown', () => options.$('input:checked'));
    assert.ok(!(await shownText(options)).includes(say('options_withheld')));
  });
}

export async function asksTheBrowserAgain(t: Kit): Promise<void> {
  // Chromium asks in a window of its own that no test can answer; that it is asked without an error shows here too.
  await withAccess(t, [], async () => {
    const page = await t.visit(t.serve('story.html', STORY)(HOST));
    const options = await t.openExtensionPage('/options.html');
    await press(options, say('welcome_access_button'));
    if (t.kind === 'chromium') return;
    await isMarked(page, true);
    await until(
      'nothing is said any more',
      async () => !(await shownText(options)).includes(say('options_withheld')),
    );
  });
}

export async function asksTheBrowserForOneSite(t: Kit): Promise<void> {
  if (t.kind === 'chromium') throw new CannotRun('Chromium asks in a window that no test can answer');
  await withAccess(t, [], async () => {
    const page = await t.visit(t.serve('story.html', STORY)(HOST));
    const other = await t.visit(t.serve('other.html', STORY)('www.nhk.or.jp'));
    await pressButton(t, page);
    const popup = await t.openPopup(page);
    await press(popup, say('popup_allow_site'));
    await isMarked(page, true);
    await isMarked(other, false);
  });
}
