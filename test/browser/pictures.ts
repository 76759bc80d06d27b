/**
 * `npm run pictures -- FOLDER`: takes the pictures to look at, of the demo article with a card, of the popup's views,
 * of the panel and of profiles narrow and wide, in both browsers, light and dark. They are for people to judge; nothing is compared.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browser-kind.ts';
import { demoArticle } from './demo/one-file.ts';
import { type Kit, openBench } from './kit.ts';
import { until } from './until.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: npm run pictures -- FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const THEMES = ['light', 'dark'] as const;
const ARTICLE = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** As narrow as a panel usually is, and drawn wider. */
const PANEL_WIDTHS = [320, 480];
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };

/** A group with many ties, an agency, a person who is charged, and a profile with little to show. */
const PROFILES = ['apt31', 'gru', 'zhao-guangzong', 'trochilus'];
const PROFILE_WIDTHS = [320, 700, 1280];

const article = await demoArticle();
for (const kind of BROWSER_KINDS) {
  for (const theme of THEMES) {
    const bench = await openBench(kind, theme);
    await bench.run((t) => take(t, (name) => join(folder, `${kind}-${theme}-${name}.png`)));
    await bench.close();
  }
}
console.log(`The pictures are in ${folder}.`);

async function take(t: Kit, picture: (name: string) => string): Promise<void> {
  const page = await t.open(article);
  await page.setViewport(ARTICLE);
  await t.pointAt(page, 'Zhao Guangzong');
  await t.card(page);
  await page.screenshot({ path: picture('card') });

  const popup = await t.openPopup(page);
  await popup.setViewport(POPUP);
  await until('the popup lists who is named', () => popup.$('.row'));
  await popup.bringToFront();
  await popup.screenshot({ path: picture('popup-page') });
  await popup.type('input', 'judgement');
  await until('the look-up has found something', () => popup.$('.result'));
  await popup.screenshot({ path: picture('popup-look-up') });
  await popup.keyboard.press('Enter');
  await until('the profile is open', () => popup.$('.profile-name'));
  await popup.screenshot({ path: picture('popup-profile') });

  const panel = await t.openExtensionPage(`/sidepanel.html?tab=${await t.extension.tabOf(page)}`);
  await until('the panel tells the ties', () => panel.$('.brief-ties'));
  for (const width of PANEL_WIDTHS) {
    await panel.setViewport({ width, height: 900, deviceScaleFactor: 2 });
    await panel.screenshot({ path: picture(`panel-page-${width}`), fullPage: true });
  }
  await t.pointAt(page, 'Ni Gaobin');
  await until('the panel shows who was pointed at', () => panel.$('.met'));
  await panel.bringToFront();
  for (const width of PANEL_WIDTHS) {
    await panel.setViewport({ width, height: 900, deviceScaleFactor: 2 });
    await panel.screenshot({ path: picture(`panel-profile-${width}`) });
  }

  for (const id of PROFILES) {
    const profile = await t.openExtensionPage(`/profile.html?id=${id}`);
    await until(`the profile of ${id} is open`, () => profile.$('.profile-name'));
    for (const width of PROFILE_WIDTHS) {
      await profile.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      await profile.screenshot({ path: picture(`${id}-${width}`), fullPage: true });
    }
  }
}
