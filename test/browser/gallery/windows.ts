/**
 * `npm run pictures:windows -- FOLDER [LANGUAGE …]`: takes pictures of what stands in the browser's window and in no page:
 * the menu of the right button, and the lines under the address bar. That takes a screen: Xvfb makes one that nobody needs
 * to look at, xdotool has a pointer and a keyboard on it, and ImageMagick takes the pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS } from '../browser-kind.ts';
import { demoArticle } from '../demo/one-file.ts';
import { type Kit, openBench } from '../kit.ts';
import { SIZE } from '../launch.ts';
import { placeOf } from '../marks.ts';
import { until } from '../until.ts';
import { missing, openScreen, type Screen } from './screen.ts';
import { speaking } from './speaking.ts';

const [folder, ...languages] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: npm run pictures:windows -- FOLDER [LANGUAGE …]');
  process.exit(2);
}
const lacking = missing();
if (lacking.length > 0) {
  console.error(
    `No pictures of windows can be taken without ${lacking.join(', ')}.\n` +
      'Debian, Ubuntu:  sudo apt-get install xvfb xdotool imagemagick',
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const screen = await openScreen();
try {
  for (const kind of BROWSER_KINDS) {
    for (const language of languages.length > 0 ? languages : ['en']) {
      const spoken = speaking(kind, language);
      const bench = await openBench(kind, { headless: false, theme: 'light', extension: spoken.folder });
      const shoot = (name: string) => screen.shoot(join(folder, `${kind}-${language}-${name}.png`));
      await bench.run((t) => menus(t, screen, shoot));
      await bench.run((t) => addressBar(t, screen, shoot));
      await bench.close();
      spoken.remove();
    }
  }
} finally {
  screen.close();
}
console.log(`The pictures are in ${folder}.`);

declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

type Shoot = (name: string) => Promise<void>;

async function menus(t: Kit, { fill, moveTo, rightClick, press }: Screen, shoot: Shoot): Promise<void> {
  const page = await t.open(await demoArticle());
  await page.bringToFront();
  fill();
  const name = await onScreen(page, await placeOf(page, 'Judgment Panda'));
  moveTo(name.x - 2, name.y);
  moveTo(name.x, name.y);
  await t.card(page);
  rightClick();
  await shoot('menu');
  // The first letter of what the browser gathers our items under.
  press('k', 'Right');
  await shoot('menu-of-a-name');
  press('Escape', 'Escape', 'Escape');
  await t.noCard(page);
  const selected = await page.evaluate(() => {
    const line = document.querySelector('h2') ?? document.body;
    line.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(line);
    const { x, y } = line.getBoundingClientRect();
    return { x: x + 20, y: y + 20 };
  });
  const { x, y } = await onScreen(page, selected);
  moveTo(x, y);
  // What the menu holds is made ready while the pointer moves.
  await until('the name under the pointer is none', () =>
    t.extension.page.evaluate(async () => !('menuName' in (await chrome.storage.session.get('menuName')))),
  );
  rightClick();
  await shoot('menu-of-a-selection');
  press('Escape');
}

async function addressBar(t: Kit, { fill, moveTo, press, type }: Screen, shoot: Shoot): Promise<void> {
  const page = await t.open(await demoArticle());
  await page.bringToFront();
  fill();
  // Away from the tabs, which would tell of themselves.
  moveTo(SIZE.width / 2, SIZE.height - 50);
  for (const [name, key, typed] of [
    ['address-bar', 'ctrl+l', 'ka '],
    ['address-bar-found', 'End', 'typhoon'],
    ['address-bar-nothing', 'ctrl+shift+Left', 'nobodyatall'],
    ['address-bar-one', 'ctrl+shift+Left', 'judgment panda'],
  ] as const) {
    press(key);
    type(typed);
    await shoot(name);
  }
  press('Escape', 'Escape');
}

/** Where a place of a page is on a screen that the window fills. */
async function onScreen(page: Page, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const top = await page.evaluate(() => outerHeight - innerHeight);
  return { x, y: y + top };
}
