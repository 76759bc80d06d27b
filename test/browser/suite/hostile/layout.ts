import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { type CardNode, openCard, textOf } from '../../card-tree.ts';
import type { Kit } from '../../kit.ts';
import { currentText, markedTexts } from '../../marks.ts';
import { stays } from '../../stays.ts';
import { until } from '../../until.ts';
import { html } from '../html.ts';
import { cardBeside, liesBeside } from './beside.ts';

/** Marks and opens a card in a page whose style is this, and whose name stands in the middle of some text. */
async function besideIn(t: Kit, style: string, inside = '<p>Blamed on APT31 today.</p>'): Promise<CardNode> {
  const page = await t.open(html(`<main>${inside}</main>`, `<style>${style}</style>`));
  assert.deepEqual(await markedTexts(page), ['APT31']);
  const card = await cardBeside(t, page, 'APT31');
  const { width, fontSize } = await card.call((element) => ({
    width: element.getBoundingClientRect().width,
    fontSize: getComputedStyle(element).fontSize,
  }));
  assert.ok(width > 280 && width < 480, `the card is ${width} px wide at ${fontSize} in: ${style}`);
  await page.close();
  return card;
}

export async function thatLetsNothingBeSelectedOrPointedAt(t: Kit): Promise<void> {
  await besideIn(t, '* { user-select: none; -webkit-user-select: none; cursor: none }');
}

export async function thatIsZoomed(t: Kit): Promise<void> {
  await besideIn(t, 'html { zoom: 3 }');
  await besideIn(t, 'body { zoom: 4 }');
  await besideIn(t, 'html { zoom: 0.5 } main { zoom: 4 }');
  await besideIn(t, 'html { font-size: 90px }');
}

export async function thatIsVertical(t: Kit): Promise<void> {
  await besideIn(t, 'html { writing-mode: vertical-rl }');
  await besideIn(t, 'html { writing-mode: vertical-lr; text-orientation: upright }');
  await besideIn(t, 'html { writing-mode: sideways-lr }');
}

export async function thatRunsRightToLeft(t: Kit): Promise<void> {
  await besideIn(t, 'html { direction: rtl }');
  await besideIn(t, '* { direction: rtl; unicode-bidi: bidi-override }');
}

export async function thatIsTransformed(t: Kit): Promise<void> {
  await besideIn(t, 'p { transform: translate(300px, 200px) rotate(60deg) scale(1.5); inline-size: 200px }');
  await besideIn(t, 'html { transform: translate(100px, 50px) scale(1.2); transform-origin: 0 0 }');
  await besideIn(
    t,
    'main { perspective: 500px } p { transform: rotateY(30deg); inline-size: 200px } body { filter: blur(0.5px) }',
  );
  await besideIn(t, 'html { max-width: 500px; margin: 60px auto; padding: 20px; border: 9px solid }');
  await besideIn(t, 'html { filter: invert(1); contain: paint; will-change: transform; opacity: 0.9 }');
  await besideIn(t, 'body { columns: 3; column-fill: auto; height: 100px; translate: 40px 30px }');
}

/** Rules for everything, as resets and page builders write them, reach neither the card nor its place. */
export async function thatSetsEverything(t: Kit): Promise<void> {
  await besideIn(
    t,
    `* { all: unset; position: relative !important; display: block !important; transform: scale(0.5) !important }
     div { display: none !important; opacity: 0 !important; visibility: hidden !important }
     [popover], :popover-open { inset: 0 !important; margin: auto !important; inline-size: 10px !important }
     html { display: grid !important; gap: 50px }
     p { transform: none !important }`,
    '<p>Blamed on APT31 today.</p>',
  );
}

export async function thatHasGapsIsNotShiftedByACard(t: Kit): Promise<void> {
  for (const display of ['flex', 'grid']) {
    const page = await t.open(
      html(
        '<p>Blamed on APT31.</p>',
        `<style>html { display: ${display}; gap: 100px; justify-content: space-between; min-height: 100% }
         html > :last-child { outline: 3px solid }</style>`,
      ),
    );
    const boxes = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify(
          [document.body, ...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect()),
        ),
      );
    const before = await boxes();
    await cardBeside(t, page, 'APT31');
    assert.equal(await boxes(), before, display);
  }
}

export async function inScrolledBoxes(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      `<div id="outer" style="height: 500px; overflow: auto"><div style="height: 700px"></div>
       <div id="inner" style="height: 300px; overflow: auto"><div style="height: 400px"></div><p>Blamed on APT31.</p>
       <div style="height: 900px"></div></div><div style="height: 900px"></div></div>`,
    ),
  );
  const card = await cardBeside(t, page, 'APT31');
  const before = await topOf(card);
  await page.evaluate(() => document.querySelector('#inner')?.scrollBy(0, 40));
  await until('the card goes along', async () => (await topOf(card)) < before);
  await liesBeside(page, card, 'APT31');
  await page.evaluate(() => document.querySelector('#inner')?.scrollBy(0, 400));
  await t.noCard(page);
}

async function topOf(card: CardNode): Promise<number> {
  return card.call((element) => element.getBoundingClientRect().top);
}

/** What is not rendered yet is read all the same. */
export async function thatIsRenderedLate(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      `<div style="height: 5000px"></div>
       <section style="content-visibility: auto; contain-intrinsic-size: 1px 500px"><p>Blamed on APT31.</p></section>
       <section id="kept" style="content-visibility: hidden"><p>And on APT40.</p></section>`,
    ),
  );
  assert.deepEqual(await markedTexts(page), ['APT31', 'APT40']);
  await cardBeside(t, page, 'APT31');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('#kept')?.removeAttribute('style'));
  await cardBeside(t, page, 'APT40');
}

export async function thatLetsThePointerThroughItsText(t: Kit): Promise<void> {
  await besideIn(t, 'p { pointer-events: none }');
  await besideIn(t, 'main { pointer-events: none } p { user-select: none }');
}

/** Such a layer takes what is pointed at for itself; nobody can tell whether it also covers the name. */
export async function thatLaysAClearSheetOverAll(t: Kit): Promise<void> {
  const page = await t.open(
    html('<p>Blamed on APT31 today.</p><div style="position: fixed; inset: 0; z-index: 9"></div>'),
  );
  await t.pointAt(page, 'APT31');
  await stays('no card is open', async () => (await openCard(page)) === undefined);
  await t.command(page, 'open-card');
  const card = await t.card(page);
  await liesBeside(page, card, 'APT31');
  await page.keyboard.press('Escape');
  await t.noCard(page);
}

/** As teasers have it: all of it leads where the heading does. */
export async function thatStretchesALinkOverAll(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<article><h2><a href="#story">Blamed on APT31</a></h2><p>It was not APT40.</p></article>',
      '<style>article { position: relative } a::after { content: ""; position: absolute; inset: 0 }</style>',
    ),
  );
  await cardBeside(t, page, 'APT31');
  await page.keyboard.press('Escape');
  await t.noCard(page);
  await t.pointAt(page, 'APT40');
  await stays('no card is open', async () => (await openCard(page)) === undefined);
  for (const name of ['APT31', 'APT40']) {
    await t.command(page, 'next-mention');
    await until('it is stepped to', async () => (await currentText(page)) === name);
  }
  await t.command(page, 'open-card');
  assert.match(textOf(await t.card(page)), /APT40/);
}

/** Ten rows that stand in turn for all ten thousand, as their box is scrolled. */
const VIRTUAL = `<script>
  const box = document.querySelector('#box'), list = document.querySelector('#list');
  list.style = 'position: relative; height: ' + 10_000 * 30 + 'px';
  const rows = Array.from({ length: 12 }, () => list.appendChild(document.createElement('p')));
  const show = () => {
    const first = Math.floor(box.scrollTop / 30);
    for (let at = first; at < first + rows.length; at += 1) {
      const row = rows[at % rows.length];
      row.style = 'position: absolute; margin: 0; height: 30px; top: ' + at * 30 + 'px';
      row.textContent = at % 6 === 0 ? 'Row ' + at + ' is about APT31.' : 'Row ' + at;
    }
  };
  box.onscroll = show;
  show();
</script>`;

export async function thatShowsAListInAFewRows(t: Kit): Promise<void> {
  const page = await t.open(
    html(`<div id="box" style="height: 300px; overflow: auto"><div id="list"></div></div>${VIRTUAL}`),
  );
  for (const to of [90, 3000, 200_000, 60]) {
    await scrollBox(page, to);
    await until('the rows that are there are marked', async () => (await markedTexts(page)).length === 2);
  }
  await scrollBox(page, 0);
  await until('the first row is marked', async () => (await markedTexts(page)).length === 2);
  await cardBeside(t, page, 'APT31');
  // The row is about something else as soon as it has another place: the card has to go with its name.
  await scrollBox(page, 30 * 1001);
  await t.noCard(page);
}

async function scrollBox(page: Page, to: number): Promise<void> {
  await page.evaluate(async (top) => {
    const box = document.querySelector('#box');
    const scrolled = new Promise((resolve) => box?.addEventListener('scroll', resolve, { once: true }));
    box?.scrollTo(0, top);
    await scrolled;
  }, to);
}
