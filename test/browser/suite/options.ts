import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../kit.ts';
import { type Mark, marks, placeOf } from '../marks.ts';
import { shownText } from '../text.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

const STORY = paragraphs(
  'Blamed on APT40.',
  'Hackers broke in, and Zirconium is blamed.',
  'Hainan Xiandun is a firm, says a report on APT40.',
);
const AT_FIRST = [
  'APT40 underline-a-solid',
  'Zirconium underline-a-dashed',
  'Hainan Xiandun underline-c-solid',
  'APT40 underline-a-solid',
];

/** Chooses on the page of settings what has this label. */
async function choose(options: Page, label: string): Promise<void> {
  await until(`"${label}" can be chosen`, () =>
    options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll<HTMLElement>('label')];
      const found = labels.find((one) => one.querySelector('.choice-label')?.textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );
}

async function become(page: Page, ...wanted: string[]): Promise<void> {
  await until(`the marks are ${wanted.join(', ')}`, async () => {
    const shown = (await marks(page)).map(({ text, style }: Mark) => `${text} ${style}`);
    if (!isDeepStrictEqual(shown, wanted)) throw new Error(`They are ${shown.join(', ')}`);
    return true;
  });
}

async function badgeBecomes(t: Kit, page: Page, badge: string): Promise<void> {
  await until(`the badge says "${badge}"`, async () => (await t.extension.badge(page)) === badge);
}

/** A browser's own way to tell how a highlight's line is drawn; Firefox lists what the sheet says. */
async function lineOf(page: Page, style: string): Promise<string> {
  return page.evaluate(
    (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle,
    style,
  );
}

export async function paintInAnOpenPageAsIsChosenAndBackWithoutATrace(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await become(page, ...AT_FIRST);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const options = await t.openExtensionPage('/options.html');
  for (const [label, style] of [
    ['Wavy line', 'wavy'],
    ['Coloured ground', 'background'],
  ] as const) {
    await choose(options, label);
    await become(page, ...AT_FIRST.map((mark) => mark.replace('underline', style)));
    await until(
      `the rules of ${style} are there`,
      async () => (await lineOf(page, `${style}-a-dashed`)) === 'dashed',
    );
  }
  assert.equal(await lineOf(page, 'wavy-a-solid'), 'wavy');
  await choose(options, 'A colour for each kind');
  await become(page, ...AT_FIRST.map((mark) => mark.replace(/underline-./, 'background-o')));
  await choose(options, 'A colour for each kind');
  await choose(options, 'Underline');
  await become(page, ...AT_FIRST);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  const left = await page.evaluate(() => [...CSS.highlights.keys()]);
  assert.deepEqual(left.sort(), ['underline-a-dashed', 'underline-a-solid', 'underline-c-solid']);
}

export async function leaveOutRepeatsButNobodyOfTheList(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p hidden>APT31</p><p style="display: none">By APT31.</p><p>APT31, then APT31, and APT40.</p>' +
        '<h2>After APT31</h2><p>Judgment Panda and APT40.</p><section><h3>Later</h3><p>APT40.</p></section>',
    ),
  );
  const options = await t.openExtensionPage('/options.html');
  await choose(options, 'The first on the page');
  const solid = (...texts: string[]): string[] => texts.map((text) => `${text} underline-a-solid`);
  await become(page, ...solid('APT31', 'APT40'));
  await choose(options, 'The first under each heading');
  await become(page, ...solid('APT31', 'APT40', 'APT31', 'APT40', 'APT40'));
  const popup = await t.openPopup(page);
  await until('all mentions are counted', async () => /7 mentions/.test(await shownText(popup)));
  await badgeBecomes(t, page, '2');
  await page.evaluate(() => document.querySelector('p:nth-of-type(3)')?.remove());
  await become(page, ...solid('APT31', 'APT40', 'APT40'));
  await page.evaluate(() => document.querySelector('section p')?.prepend('By APT31 and '));
  await become(page, ...solid('APT31', 'APT40', 'APT31', 'APT40'));
}

export async function tellWhoseNamesAreMarkedListedAndCounted(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('APT31 and UNC4990, with Wuhan XRZ.', 'Weng Ming scored twice.'));
  await become(page, 'APT31 underline-a-solid', 'UNC4990 underline-a-solid', 'Wuhan XRZ underline-c-solid');
  await badgeBecomes(t, page, '3');
  const options = await t.openExtensionPage('/options.html');
  await choose(options, 'Reference entries');
  await become(page, 'APT31 underline-a-solid', 'Wuhan XRZ underline-c-solid');
  await badgeBecomes(t, page, '2');
  await choose(options, 'Organizations');
  await become(page, 'APT31 underline-a-solid');
  await badgeBecomes(t, page, '1');
  await choose(options, 'Possible namesakes');
  await become(page, 'APT31 underline-a-solid', 'Weng Ming underline-b-dotted');
  // Its rules are brought when they are first needed.
  await until('its line is dotted', async () => (await lineOf(page, 'underline-b-dotted')) === 'dotted');
  await badgeBecomes(t, page, '2');
  const popup = await t.openPopup(page);
  await until('the list says so', async () => /Weng Ming\s*Possible namesake/.test(await shownText(popup)));
  assert.doesNotMatch(await shownText(popup), /Wuhan|UNC4990/);
}

export async function canBeOthersForASite(t: Kit): Promise<void> {
  const here = await t.open(STORY);
  const elsewhere = await t.open(STORY, { host: 'www.example.org' });
  const rule = { style: 'wavy', without: ['organization'], opening: 'click', changed: 1 };
  await t.extension.store('sync', 'site:news.example.com', rule);
  await become(here, 'APT40 wavy-a-solid', 'Zirconium wavy-a-dashed', 'APT40 wavy-a-solid');
  await become(elsewhere, ...AT_FIRST);
  await t.extension.forgetSettings();
  await become(here, ...AT_FIRST);
}

/** Longer than the delay after which a card would open or close by pointing, see `src/page/pointing.ts`. */
const PATIENCE_MS = 600;

export async function openCardsOnAClickAlone(t: Kit): Promise<void> {
  const link = '<p>Linked: <a href="#there">APT40</a>.</p><p><span role="button">Violet Typhoon</span></p>';
  const page = await t.open(html(`<p>Blamed on APT31.</p>${link}<p id="there">Nothing stands here.</p>`));
  await choose(await t.openExtensionPage('/options.html'), 'On a click');
  // Told to all tabs at once; another page that follows tells that this one has.
  await until('the choice is kept', async () => {
    const kept = (await t.extension.stored('sync', 'settings')) as { opening?: string } | undefined;
    return kept?.opening === 'click';
  });
  await page.bringToFront();
  const click = async (text: string): Promise<void> => {
    const { x, y } = await placeOf(page, text);
    await page.mouse.click(x, y);
  };
  await until('a click opens the card', async () => {
    await click('APT31');
    return t.card(page);
  });
  const rest = async (): Promise<void> => {
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  };
  // The pointer that leaves closes nothing, and one that rests opens nothing.
  await rest();
  await t.card(page);
  await page.mouse.click(5, 5);
  await t.noCard(page);
  await t.pointAt(page, 'APT31');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await t.noCard(page);
  await click('APT40');
  await until('the link is followed', () => page.evaluate(() => location.hash === '#there'));
  await click('Violet Typhoon');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await t.noCard(page);
  await t.command(page, 'next-mention');
  await t.command(page, 'open-card');
  await t.card(page);
}

export async function readWhatIsWrittenOnlyWhereThatIsChosen(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p>By APT31.</p><div contenteditable><p>To APT40</p></div><p>Of <b contenteditable>Violet Typhoon</b></p>' +
        '<textarea>Sea APT40</textarea><input value="APT40">',
    ),
  );
  await become(page, 'APT31 underline-a-solid');
  const options = await t.openExtensionPage('/options.html');
  await choose(options, 'Mark in what you write, too');
  await become(page, ...['APT31', 'APT40', 'Violet Typhoon'].map((text) => `${text} underline-a-solid`));
  await page.bringToFront();
  await page.click('div');
  await page.keyboard.press('End');
  await page.keyboard.type(' and UNC4990');
  const typed = ['APT31', 'APT40', 'UNC4990', 'Violet Typhoon'];
  await become(page, ...typed.map((text) => `${text} underline-a-solid`));
  await choose(options, 'Mark in what you write, too');
  await become(page, 'APT31 underline-a-solid');
}
