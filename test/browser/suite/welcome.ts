import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../kit.ts';
import { builtExtension } from '../paths.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';

/** That it is opened once the extension is installed is what every start of a browser waits for, see `launch.ts`. */
async function open(t: Kit): Promise<Page> {
  const page = await t.openExtensionPage('/welcome.html');
  await until('its picture and the keys are there', () =>
    page.evaluate(() => document.querySelector('.scene') !== null && document.querySelector('kbd') !== null),
  );
  return page;
}

export async function showsTwoNamesAndACardOutOfTheData(t: Kit): Promise<void> {
  const page = await open(t);
  const marked = await page.evaluate(() =>
    [...document.querySelectorAll('.scene-text .marked')].map((one) => one.textContent),
  );
  const card = await page.evaluate(() => document.querySelector('.scene .card')?.textContent ?? '');
  assert.equal(marked.length, 2);
  for (const name of marked) assert.ok(card.includes(name), `the card has no name ${name}`);
  assert.equal(await page.title(), 'Welcome to Known As');
}

export async function tellsTheKeysThatTheManifestSuggestsInItsOrder(t: Kit): Promise<void> {
  const manifest: { commands: Record<string, { suggested_key?: { default: string } }> } = JSON.parse(
    readFileSync(join(builtExtension(t.kind), 'manifest.json'), 'utf8'),
  );
  const page = await open(t);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.shortcut')].map((one) =>
      [...one.querySelectorAll('kbd')].map((key) => key.textContent).join('+'),
    ),
  );
  const suggested = Object.values(manifest.commands).map((command) => command.suggested_key?.default ?? '');
  assert.deepEqual(shown, suggested);
}

export async function isQuietOfAccessThatItHas(t: Kit): Promise<void> {
  const page = await open(t);
  assert.equal(await page.evaluate(() => document.querySelector('.welcome-access')), null);
}

export async function fitsANarrowScreen(t: Kit): Promise<void> {
  const page = await open(t);
  await page.setViewport({ width: 320, height: 600 });
  await until('it is narrow', () => page.evaluate(() => innerWidth === 320));
  assert.ok((await shownText(page)).includes('APT31'));
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    0,
  );
}
