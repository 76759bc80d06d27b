import assert from 'node:assert/strict';
import type { Kit } from '../kit.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

export async function countsTheProfilesNamedOnTheTab(t: Kit): Promise<void> {
  // Two names of one group, and another group twice.
  const page = await t.open(paragraphs('APT31, or Violet Typhoon, is not APT40. APT40 is another.'));
  await until('the badge says 2', async () => (await t.extension.badge(page)) === '2');
}

export async function isEmptyWhereNobodyIsNamed(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Nobody is named.'));
  assert.equal(await t.extension.badge(page), '');
}

export async function followsThePage(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await until('the badge says 1', async () => (await t.extension.badge(page)) === '1');
  await page.evaluate(() => {
    const line = document.querySelector('p');
    if (line) line.textContent = 'Blamed on nobody.';
  });
  await until('the badge is gone', async () => (await t.extension.badge(page)) === '');
}
