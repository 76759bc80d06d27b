import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { named } from '../extension.ts';
import type { Kit } from '../kit.ts';
import { markedTexts } from '../marks.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

const STORY = html(
  '<p id="first">Blamed on APT31.</p>\n<p id="second">Nobody is named.</p>\n<div id="more"></div>',
);

async function becomes(page: Page, ...texts: string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ') || 'none'}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

export async function marksTextThatIsAdded(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const more = document.querySelector('#more');
    if (more) more.innerHTML = '<section><p>Also known as <b>Violet</b> Typhoon.</p></section>';
  });
  await becomes(page, 'APT31', 'Violet Typhoon');
}

export async function marksTextThatIsChanged(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const text = document.querySelector('#second')?.firstChild;
    if (text instanceof Text) text.data = 'APT40 is named.';
  });
  await becomes(page, 'APT31', 'APT40');
}

export async function marksANameThatIsTypedOutPieceByPiece(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(async () => {
    const line = document.querySelector('#second');
    if (!line) return;
    line.textContent = '';
    for (const letter of 'By Judgment Panda.') {
      line.append(letter);
      await new Promise(requestAnimationFrame);
    }
  });
  await becomes(page, 'APT31', 'Judgment Panda');
}

export async function unmarksANameThatIsReworded(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const text = document.querySelector('#first')?.firstChild;
    if (text instanceof Text) text.data = 'Blamed on nobody.';
  });
  await becomes(page);
}

export async function forgetsWhatIsTakenOutOfThePage(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => document.querySelector('#first')?.remove());
  await until('nobody is named any more', async () => named(await t.extension.report(page)).length === 0);
  assert.deepEqual(await markedTexts(page), []);
}

export async function followsABlockThatIsMoved(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const first = document.querySelector('#first');
    if (first) document.querySelector('#more')?.append(first);
  });
  await until('it stands after the other', () =>
    page.evaluate(() => document.querySelector('#more p') !== null),
  );
  await becomes(page, 'APT31');
}

export async function marksBlocksInsideAnAddedLink(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.innerHTML = '<h2>Blamed on APT40</h2>';
    const host = document.createElement('span');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>By APT41.</p>';
    document.querySelector('#more')?.append(link, host);
  });
  await becomes(page, 'APT31', 'APT40', 'APT41');
}

export async function unmarksWhatIsMovedIntoAnEditor(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => {
    const more = document.querySelector('#more');
    more?.setAttribute('contenteditable', 'true');
    more?.append(document.querySelector('#first') ?? '');
  });
  await becomes(page);
}

export async function followsTheWholePageBecomingEditable(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => document.documentElement.setAttribute('contenteditable', 'true'));
  await becomes(page);
  await page.evaluate(() => document.documentElement.removeAttribute('contenteditable'));
  await becomes(page, 'APT31');
}

export async function followsWhatBecomesEditableOrHidden(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  await page.evaluate(() => document.querySelector('#first')?.setAttribute('contenteditable', 'true'));
  await becomes(page);
  await page.evaluate(() => document.querySelector('#first')?.removeAttribute('contenteditable'));
  await becomes(page, 'APT31');
  await page.evaluate(() => document.querySelector('#first')?.setAttribute('hidden', ''));
  await becomes(page);
}

export async function weighsANameAnewWhenSupportArrives(t: Kit): Promise<void> {
  const page = await t.open(html('<p>One name for it is Zirconium.</p>\n<div id="more"></div>'));
  assert.deepEqual(await markedTexts(page), []);
  await page.evaluate(() => {
    const more = document.querySelector('#more');
    if (more) more.innerHTML = '<p>The hackers are APT31.</p>';
  });
  await becomes(page, 'Zirconium', 'APT31');
}
