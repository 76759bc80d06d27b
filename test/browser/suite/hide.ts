import type { Page } from 'puppeteer-core';
import { english } from '../../../src/words/english.ts';
import type { Kit } from '../kit.ts';
import { markedTexts } from '../marks.ts';
import { pressInCard } from '../press-in-card.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

const STORY = paragraphs('Blamed on APT31, or Violet Typhoon.');

async function become(page: Page, ...texts: string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ') || 'none'}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

export async function fromItsCardANameVanishesFromEveryTabAndComesBack(t: Kit): Promise<void> {
  const elsewhere = await t.open(STORY, { host: 'www.example.org' });
  const page = await t.open(STORY);
  await t.pointAt(page, 'APT31');
  await pressInCard(t, page, english.text('hide_this'));
  await pressInCard(t, page, english.text('hide_everywhere'));
  await become(page, 'Violet Typhoon');
  await become(elsewhere, 'Violet Typhoon');
  await pressInCard(t, page, english.text('hide_undo'));
  await become(page, 'APT31', 'Violet Typhoon');
  await become(elsewhere, 'APT31', 'Violet Typhoon');
}

export async function onOneSiteANameStaysMarkedOnOthers(t: Kit): Promise<void> {
  const elsewhere = await t.open(STORY, { host: 'www.example.org' });
  const page = await t.open(STORY);
  await t.pointAt(page, 'Violet Typhoon');
  await pressInCard(t, page, english.text('hide_this'));
  await pressInCard(t, page, english.text('hide_here'));
  await become(page, 'APT31');
  await become(elsewhere, 'APT31', 'Violet Typhoon');
  const later = await t.open(STORY);
  await become(later, 'APT31');
}

export async function fromThePopupAndBackFromTheSettings(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const popup = await t.openPopup(page);
  await until('the row is there', () => popup.$('.row-hide'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.row-hide')?.click());
  await popup.evaluate(() => document.querySelector<HTMLElement>('.hide-names button')?.click());
  await become(page);
  await until('the badge is gone', async () => (await t.extension.badge(page)) === '');
  await until('the way back is there', () => popup.$('.hidden-note button'));
  const options = await t.openExtensionPage('/options.html');
  await until('both names are listed', async () => (await options.$$('.hidden-row')).length === 2);
  await options.evaluate(() => document.querySelector<HTMLElement>('.hidden-row button')?.click());
  await become(page, 'APT31');
}
