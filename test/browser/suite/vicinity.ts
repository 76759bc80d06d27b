import type { Page } from 'puppeteer-core';
import type { Kit } from '../kit.ts';
import { marks } from '../marks.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

const LINES = 400;
const lines = Array.from({ length: LINES }, (_, at) => `<p>Line ${at}: blamed on APT31.</p>`).join('\n');
const LONG = html(`<style>p { height: 30px }</style>\n${lines}`);
/** A line for each window or less, all of them in a box without height. */
const LOOSE = html(
  `<style>p { height: 30px }</style>\n<div style="height: 0">By APT40.${'<br>'.repeat(400)}By APT40.</div>\n${lines}`,
);

async function become(
  page: Page,
  what: string,
  wanted: (all: number, inWindow: number) => boolean,
  line = 'p',
): Promise<void> {
  await until(what, async () => {
    const inWindow = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }).length,
      line,
    );
    const all = (await marks(page)).length;
    if (!wanted(all, inWindow)) throw new Error(`${all} marks, ${inWindow} lines in the window`);
    return true;
  });
}

const few = (all: number, inWindow: number): boolean => all >= inWindow && all < LINES / 2;

/** How many of the lines in the window are marked. */
async function unmarkedInWindow(page: Page, line = 'p'): Promise<number> {
  return page.evaluate((selector) => {
    const marked = new Set<Node | null>();
    for (const [, highlight] of CSS.highlights)
      for (const { startContainer } of highlight) marked.add(startContainer);
    return [...document.querySelectorAll(selector)].filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && !marked.has(one.firstChild);
    }).length;
  }, line);
}

async function followsTheWindow(page: Page, line: string): Promise<void> {
  for (const to of [0, 6_000, 1e6, 0]) {
    await page.evaluate((y) => scrollTo(0, y), to);
    await until('all in the window is marked', async () => (await unmarkedInWindow(page, line)) === 0);
    await become(page, 'what is far from it is not', few, line);
  }
}

export async function highlightsWhatIsInTheWindowOrNearItAndFollowsIt(t: Kit): Promise<void> {
  await followsTheWindow(await t.open(LONG), 'p');
}

export async function highlightsWhatIsInTheWindowOfOneLongBlock(t: Kit): Promise<void> {
  const code = Array.from({ length: LINES }, (_, at) => `Line ${at}, by <b>APT31</b>.`).join('\n');
  await followsTheWindow(await t.open(html(`<pre>${code}</pre>`)), 'b');
}

export async function goesOnInADocumentThatIsWrittenAnew(t: Kit): Promise<void> {
  const page = await t.open(LONG);
  await page.evaluate((source) => {
    document.open();
    document.write(source);
    document.close();
  }, LONG);
  await followsTheWindow(page, 'p');
}

export async function highlightsWhatIsPutElsewhereThanItsBlock(t: Kit): Promise<void> {
  const page = await t.open(
    LONG.replace(
      '</p>\n<p>Line 399',
      ' <b style="position: fixed; top: 0; right: 0">APT40</b></p>\n<p>Line 399',
    ),
  );
  await become(page, 'what is far from the window is not marked', few);
  await until('what is in its corner is', async () =>
    (await marks(page)).some(({ text }) => text === 'APT40'),
  );
}

export async function highlightsWhatLiesOutsideItsBox(t: Kit): Promise<void> {
  const page = await t.open(LOOSE);
  await page.evaluate(() => scrollTo(0, 6_000));
  await become(page, 'what is far from the window is not marked', few);
  await until('both names in the box are marked', async () => {
    const texts = (await marks(page)).map(({ text }) => text);
    return texts.filter((text) => text === 'APT40').length === 2;
  });
}
