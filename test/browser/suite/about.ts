import assert from 'node:assert/strict';
import { say } from '../../../src/words/say.ts';
import type { Kit } from '../kit.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { paragraphs } from './html.ts';

export async function isOpenedFromThePopupAndSaysWhoseTheDataIs(t: Kit): Promise<void> {
  const popup = await t.openPopup(await t.open(paragraphs('Blamed on APT31.')));
  await until('the popup leads to it', () =>
    popup.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('footer a[href="about.html"]');
      link?.click();
      return link !== null;
    }),
  );
  await until('it is open in a tab', async () =>
    (await t.extension.addresses()).some((url) => url.endsWith('/about.html')),
  );
  const about = await t.openExtensionPage('/about.html');
  await until('it says whose the data is', async () => (await shownText(about)).includes('© The MITRE'));
  const text = await shownText(about);
  for (const part of [
    'reproduced and distributed with the permission of The MITRE Corporation',
    'reproduce MITRE’s copyright designation and this license in any such copy',
    'MISP galaxy',
    'Mapping of names by Microsoft',
    say('about_code_notice'),
  ]) {
    assert.ok(text.includes(part), `it says nothing of ${part}`);
  }
  assert.match(text, /Version \d+\.\d+\.\d+/u);
  assert.match(text, /[1-9]\d* profiles: /u);
  assert.match(text, /[1-9][\d,]* reference entries: /u);
  assert.equal(await about.title(), say('about_link'));
}

export async function fitsANarrowScreen(t: Kit): Promise<void> {
  const about = await t.openExtensionPage('/about.html');
  await about.setViewport({ width: 320, height: 600 });
  await until('it is filled', async () => (await shownText(about)).includes('© The MITRE'));
  await about.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  const over = await about.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(over, 0);
}
