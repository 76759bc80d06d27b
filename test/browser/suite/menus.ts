import assert from 'node:assert/strict';
import { english } from '../../../src/words/english.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Kit } from '../kit.ts';
import { lookedUp, selectIn } from '../look-up.ts';
import { markedTexts, placeOf } from '../marks.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = html('<p>They are <b>赵光宗</b>, <i>judgment  PANDA</i>, <u>nobody at all</u>.</p>');

export async function lookUpWhatIsSelectedHoweverItIsWritten(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const shown = await lookedUp(t, page, 'i');
  await until('the profile is shown', async () => /APT31.*Judgment Panda/s.test(await shown.text()));
}

export async function lookUpNamesInAnyScript(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const shown = await lookedUp(t, page, 'b');
  await until('his profile is shown', async () => (await shown.text()).includes('Zhao Guangzong'));
}

export async function saySoWhereNothingMatches(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const shown = await lookedUp(t, page, 'u');
  await until('it is said', async () => (await shown.text()).includes('No name like “nobody at all”'));
}

export async function offerNotToMarkTheNameUnderThePointer(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31 and APT40.', 'Nobody stands here.'));
  const elsewhere = await t.open(paragraphs('Blamed on APT31.'), { host: 'www.example.org' });
  await t.pointAt(page, 'APT31');
  await t.card(page);
  const at = await placeOf(page, 'APT31');
  if (t.kind === 'firefox') {
    assert.deepEqual(await t.labelsInMenu(page, at), [
      'Don’t mark “APT31”',
      'Don’t mark “APT31” on this site',
    ]);
  }
  await t.chooseInMenu(page, 'hide-here', at);
  await until('it is not marked here', async () => (await markedTexts(page)).join() === 'APT40');
  assert.deepEqual(await markedTexts(elsewhere), ['APT31']);
  await page.mouse.move(5, 5);
  await t.noCard(page);
  await t.pointAt(elsewhere, 'APT31');
  await t.card(elsewhere);
  await t.chooseInMenu(elsewhere, 'hide', await placeOf(elsewhere, 'APT31'));
  await until('nor there', async () => (await markedTexts(elsewhere)).length === 0);
  assert.deepEqual((await t.extension.stored('sync', 'hidden:apt31')) !== undefined, true);
}

export async function offerNothingWhereNoNameIs(t: Kit): Promise<void> {
  if (t.kind === 'chromium') throw new CannotRun('what is in Chromium’s menu nobody is told');
  const page = await t.open(html('<p>Blamed on APT31.</p><p id="none">Nobody stands here.</p>'));
  await t.pointAt(page, 'APT31');
  await t.card(page);
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('#none')?.getBoundingClientRect();
    // Beside the card, which stands below the name.
    return { x: (box?.x ?? 0) + 800, y: (box?.y ?? 0) + 300 };
  });
  await page.mouse.move(x, y);
  await t.noCard(page);
  assert.deepEqual(await t.labelsInMenu(page, { x, y }), []);
}

export async function theKeyForItSwitchesTheSiteOffAndOn(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await t.command(page, 'toggle-marks');
  await until('nothing is marked', async () => (await markedTexts(page)).length === 0);
  await t.command(page, 'toggle-marks');
  await until('it is marked again', async () => (await markedTexts(page)).join() === 'APT31');
  await t.extension.store('sync', 'settings', { version: 1, on: false, sites: {} });
  await until('everything is off', async () => (await markedTexts(page)).length === 0);
  await t.command(page, 'toggle-marks');
  await until('everything is on', async () => (await markedTexts(page)).join() === 'APT31');
}

export async function offerNothingOfAPageThatWasClosed(t: Kit): Promise<void> {
  if (t.kind === 'chromium') throw new CannotRun('what is in Chromium’s menu nobody is told');
  const closed = await t.open(html('<p>Blamed on APT31.</p>'));
  await t.pointAt(closed, 'APT31');
  await t.card(closed);
  await closed.close();
  const page = await t.open(STORY);
  const at = await selectIn(page, 'i');
  assert.deepEqual(await t.labelsInMenu(page, at), [
    english.text('menu_look_up').replace('{text}', '“judgment PANDA”'),
  ]);
}

export async function areNamedInTheReadersLanguage(t: Kit): Promise<void> {
  if (t.kind === 'chromium') throw new CannotRun('what is in Chromium’s menu nobody is told');
  const page = await t.open(STORY);
  const at = await selectIn(page, 'i');
  assert.deepEqual(await t.labelsInMenu(page, at), [
    english.text('menu_look_up').replace('{text}', '“judgment PANDA”'),
  ]);
}
