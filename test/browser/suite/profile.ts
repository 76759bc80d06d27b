import assert from 'node:assert/strict';
import { say } from '../../../src/words/say.ts';
import type { Kit } from '../kit.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';

export async function showsEverythingWithItsSources(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  await until('the profile is shown', () =>
    page.evaluate(() => document.querySelector('h1')?.textContent === 'Zhao Guangzong'),
  );
  const text = await shownText(page);
  for (const part of ['赵光宗', 'OFAC', 'CYB0045', 'Eastern District of New York', say('profile_curated')]) {
    assert.ok(text.includes(part), `the profile says nothing of ${part}`);
  }
  assert.match(text, new RegExp(say('source_heading'), 'i'));
  assert.equal(await page.title(), 'Zhao Guangzong');
}

export async function leadsFromEachNumberToItsSource(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=apt31');
  await until('the profile is shown', () => page.evaluate(() => document.querySelector('article') !== null));
  const { numbers, astray } = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.cite a')];
    const listed = new Map(
      [...document.querySelectorAll('.source')].map((one) => [
        one.querySelector('.source-number')?.textContent,
        one.querySelector<HTMLAnchorElement>('.source-title')?.href,
      ]),
    );
    const isItsOwn = (link: HTMLAnchorElement) => listed.get(link.textContent) === link.href;
    return {
      numbers: links.length,
      astray: links.filter((link) => !isItsOwn(link)).map((link) => link.title),
    };
  });
  assert.ok(numbers > 100, `only ${numbers} numbers`);
  assert.deepEqual(astray, []);
}

export async function leadsOutByHttpsOnly(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=apt31');
  await until('the profile is shown', () => page.evaluate(() => document.querySelector('article') !== null));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('article a[href]')].map((one) => one.href),
  );
  const outward = links.filter((href) => !/^(chrome|moz)-extension:/.test(href));
  assert.ok(outward.length > 100, `only ${outward.length} links to sources`);
  for (const href of outward) assert.match(href, /^https:\/\//);
}

export async function goesOnToARelatedProfile(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=zhao-guangzong');
  const link = 'a[href*="profile.html?id=wuhan-xrz"]';
  await until('the company is linked', () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, link),
  );
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), link);
  await until('its profile is shown', () =>
    page.evaluate(() => document.querySelector('h1')?.textContent?.startsWith('Wuhan Xiaoruizhi')),
  );
}

export async function saysThatThereIsNoSuchProfile(t: Kit): Promise<void> {
  for (const id of ['nobody', '', '<script>']) {
    const page = await t.openExtensionPage(`/profile.html?id=${encodeURIComponent(id)}`);
    await until(`“${id}” is answered`, async () => (await shownText(page)).includes(say('load_missing')));
  }
}

export async function drawsPicturesInWhichNothingOverlaps(t: Kit): Promise<void> {
  const page = await t.openExtensionPage('/profile.html?id=apt31');
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 900 });
    await until(`the ties are shown ${width} pixels wide`, () =>
      page.evaluate((wanted) => document.querySelector('.ties') !== null && innerWidth === wanted, width),
    );
    const faults = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '.names tbody th, .assigned > li, .band-year, .axis, .moment-date, .moment-text, .ego, .bundle-words, .neighbour > .kind-mark, .neighbour-words, .neighbour > .rails',
        ),
      ].map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
      const shown = boxes.filter(({ box }) => box.width > 0 && box.height > 0);
      const inside = document.documentElement.clientWidth;
      const out = shown.filter(({ box }) => box.left < 0 || box.right > inside);
      const over = shown.flatMap((a, at) =>
        shown
          .slice(at + 1)
          .filter(
            ({ box }) =>
              Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
              Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1,
          )
          .map((b) => `“${a.text}” and “${b.text}” overlap`),
      );
      return [...out.map(({ text }) => `“${text}” is cut off`), ...over];
    });
    assert.deepEqual(faults, [], `${width} pixels wide`);
  }
}
