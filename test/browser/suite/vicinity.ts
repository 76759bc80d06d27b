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

async function become(page: Page, what: string, wanted: (all: number, inWindow: number) => boolean) {
  await until(what, async () => {
    const inWindow = await page.evaluate(
      () =>
        [...document.querySelectorAll('p')].filter((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }).length,
    );
    const all = (await marks(page)).length;
    if (!wanted(all, inWindow)) throw new Error(`${all} marks, ${inWindow} lines in the window`);
    return true;
  });
}

const few = (all: number, inWindow: number): boolean => all >= inWindow && all < LINES / 2;

/** How many of the lines in the window are marked. */
async function unmarkedInWindow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const marked = new Set<Node | null>();
    for (const [, highlight] of CSS.highlights)
      for (const { startContainer } of highlight) marked.add(startContainer);
    return [...document.querySelectorAll('p')].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && !marked.has(line.firstChild);
    }).length;
  });
}

export async function highlightsWhatIsInTheWindowOrNearItAndFollowsIt(t: Kit): Promise<void> {
  const page = await t.open(LONG);
  for (const to of [0, 6_000, 1e6, 0]) {
    await page.evaluate((y) => scrollTo(0, y), to);
    await until('all in the window is marked', async () => (await unmarkedInWindow(page)) === 0);
    await become(page, 'what is far from it is not', few);
  }
}

export async function highlightsAllForPaper(t: Kit): Promise<void> {
  const page = await t.open(LONG);
  await become(page, 'what is far from the window is not marked', few);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await become(page, 'all is marked', (all) => all === LINES);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await become(page, 'what is far from the window is not marked', few);
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
