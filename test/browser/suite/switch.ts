import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { say } from '../../../src/words/say.ts';
import { HOST, type Kit } from '../kit.ts';
import { isMarked, markedTexts } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31.');

/** Clicks on a switch of the popup: of the site, or the main one, which is the last. */
/** Presses a switch, and waits until it shows that: pressed before, it would say the same again. */
async function flip(popup: Page, which: 'site' | 'everywhere'): Promise<void> {
  const stands = (press: boolean) =>
    popup.evaluate(
      (wanted, pressed) => {
        const all = [...document.querySelectorAll<HTMLButtonElement>('[role="switch"]')];
        const found = wanted === 'site' ? (all.length > 1 ? all[0] : undefined) : all.at(-1);
        const before = found?.ariaChecked;
        if (pressed) found?.click();
        return before;
      },
      which,
      press,
    );
  const before = await until('the switch is there', () => stands(true));
  await until('the switch is turned', async () => (await stands(false)) !== before);
}

export async function turnsASiteOffAndOnWithoutAReload(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  const popup = await t.openPopup(page);
  await until('the badge says 1', async () => (await t.extension.badge(page)) === '1');
  await flip(popup, 'site');
  await isMarked(page, false);
  await until('the badge is gone', async () => (await t.extension.badge(page)) === '');
  const said = say('state_off_here', { host: HOST });
  await until('the popup says so', async () => (await shownText(popup)).includes(said));
  await flip(popup, 'site');
  await isMarked(page, true);
  await until('the badge is back', async () => (await t.extension.badge(page)) === '1');
  assert.equal(await page.evaluate(() => 'stillHere' in globalThis), true);
}

export async function showsTheHostThatItAppliesTo(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(STORY));
  await until('the host is shown', () =>
    popup.evaluate((host) => document.querySelector('.switches')?.textContent?.includes(host), HOST),
  );
}

export async function coversSubdomainsAndNoOtherSite(t: Kit): Promise<void> {
  const off = {
    version: 1,
    on: true,
    sites: { 'example.com': { on: false }, 'live.example.com': { on: true } },
  };
  await t.extension.store('sync', 'settings', off);
  for (const [host, on] of [
    ['example.com', false],
    ['www.example.com', false],
    ['live.example.com', true],
    ['badexample.com', true],
    ['example.com.au', true],
  ] as const) {
    const page = await t.visit(t.serve('story.html', STORY)(host));
    // A page that is off never reports; what it must not do is watched for on those after it.
    if (on) await isMarked(page, true);
    else assert.deepEqual(await markedTexts(page), [], host);
    if (!on) {
      await t.extension.forgetSettings();
      await isMarked(page, true);
      await t.extension.store('sync', 'settings', off);
      await isMarked(page, false);
    }
  }
}

export async function holdsForTheFramesInAPage(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'));
  const page = await t.open(html(`<p>APT31.</p><iframe src="${inner('widgets.example.org')}"></iframe>`), {
    frames: 2,
  });
  const [frame] = page.mainFrame().childFrames();
  assert.ok(frame);
  await flip(await t.openPopup(page), 'site');
  await isMarked(page, false);
  await until('the frame is not marked', async () => (await markedTexts(frame)).length === 0);
}

export async function turnsEverythingOffAndOn(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  await flip(popup, 'everywhere');
  await isMarked(page, false);
  // A switch that still shows what held before would do again what it did.
  await until('the popup shows it', () =>
    popup.evaluate(() => [...document.querySelectorAll('[role="switch"]')].at(-1)?.ariaChecked === 'false'),
  );
  await flip(popup, 'everywhere');
  await isMarked(page, true);
}

export async function setsACorruptSettingAside(t: Kit): Promise<void> {
  const corrupt = { version: 1, on: 'perhaps', sites: [] };
  await t.extension.store('sync', 'settings', corrupt);
  const page = await t.open(STORY);
  await isMarked(page, true);
  await until('it is kept', async () => {
    const kept = (await t.extension.stored('local', 'settings.setAside')) as { value: unknown }[] | undefined;
    return isDeepStrictEqual(
      kept?.map(({ value }) => value),
      [corrupt],
    );
  });
}
