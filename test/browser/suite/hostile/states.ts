import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { type CardNode, classes, find } from '../../card-tree.ts';
import { runInWindow } from '../../chrome-scope.ts';
import type { Kit } from '../../kit.ts';
import { markedTexts } from '../../marks.ts';
import { until } from '../../until.ts';
import { html, paragraphs } from '../html.ts';
import { cardBeside } from './beside.ts';

/** Whether the card is what a pointer meets in its place, so that its buttons can be pressed. */
function isOnTop(card: CardNode): Promise<boolean> {
  return card.call((element) => {
    const root = element.getRootNode();
    const { left, top } = element.getBoundingClientRect();
    return root instanceof ShadowRoot && element.contains(root.elementFromPoint(left + 20, top + 20));
  });
}

/** Presses the pointer down on the card, which has to outlive it. */
async function press(page: Page, card: CardNode): Promise<void> {
  const name = find(card, (node) => classes(node).includes('card-name'));
  const box = await name?.call((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  assert.ok(box);
  await page.mouse.click(box.left + 4, box.top + 4);
}

export async function aCardOverAFullscreenElement(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<article style="background: #fff"><button type="button">Whole screen</button><p>Blamed on APT31.</p></article>',
      '<script>onload = () => document.querySelector("button").onclick = () => document.querySelector("article").requestFullscreen()</script>',
    ),
  );
  await page.bringToFront();
  await page.click('button');
  await until('it fills the screen', () => page.evaluate(() => document.fullscreenElement !== null));
  const card = await cardBeside(t, page, 'APT31');
  assert.ok(await isOnTop(card), 'the fullscreen element covers the card');
  await press(page, card);
  assert.ok(await t.card(page));
  await page.evaluate(() => document.exitFullscreen());
}

export async function aCardOverADialogInADialog(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<dialog id="one"><p>Blamed on APT31.</p><dialog id="two"><p>And on APT40.</p></dialog></dialog>',
      '<script>onload = () => { for (const one of document.querySelectorAll("dialog")) one.showModal() }</script>',
    ),
  );
  const card = await cardBeside(t, page, 'APT40');
  assert.ok(await isOnTop(card), 'the dialog covers the card');
  await press(page, card);
  assert.ok(await t.card(page));
}

export async function aDialogInAShadowTree(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<div id="host"></div>',
      `<script>onload = () => {
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        root.innerHTML = '<dialog><p>Blamed on APT31.</p></dialog>';
        root.firstChild.showModal();
      }</script>`,
    ),
  );
  await until('the name is marked', async () => (await markedTexts(page)).join() === 'APT31');
  await t.pointAt(page, 'APT31');
  assert.ok(await isOnTop(await t.card(page)), 'the dialog covers the card');
}

/** A press outside closes such a popover, and the name in it with its card: the card counts as inside. */
export async function aPopoverOfThePageStaysOpenUnderItsCard(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<button type="button" popovertarget="notes">Notes</button><div id="notes" popover><p>Blamed on APT31.</p></div>',
    ),
  );
  await page.bringToFront();
  await page.click('button');
  const card = await cardBeside(t, page, 'APT31');
  assert.ok(await isOnTop(card), 'the popover covers the card');
  await press(page, card);
  assert.ok(await page.evaluate(() => document.querySelector('#notes')?.matches(':popover-open')));
  assert.ok(await t.card(page));
  await page.keyboard.press('Escape');
  await t.noCard(page);
  assert.ok(await page.evaluate(() => document.querySelector('#notes')?.matches(':popover-open')));
}

export async function aPageThatIsPrintedIsItsOwn(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  const card = await cardBeside(t, page, 'APT31');
  const line = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.querySelector('p');
      return element ? getComputedStyle(element, '::highlight(underline-a-solid)').textDecorationLine : '';
    });
  assert.equal(await line(), 'underline');
  await asPrinted(t, page, true);
  assert.notEqual(await line(), 'underline');
  const shown = await card.call((element) => element.checkVisibility());
  await asPrinted(t, page, false);
  assert.equal(shown, false, 'the card is printed');
}

async function asPrinted(t: Kit, page: Page, on: boolean): Promise<void> {
  if (t.kind === 'chromium') await page.emulateMediaType(on ? 'print' : undefined);
  else
    await runInWindow(
      page.browser(),
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${on ? "'print'" : "''"}`,
    );
  await until('the medium is another', () =>
    page.evaluate((wanted) => matchMedia('print').matches === wanted, on),
  );
}

/** An editor of the old kind, whose document is what gets saved. */
export async function aDocumentInDesignMode(t: Kit): Promise<void> {
  const page = await t.open(
    html('<p id="line">Written by hand. </p>', '<script>document.designMode = "on"</script>'),
  );
  await page.bringToFront();
  await page.click('#line');
  await page.keyboard.press('End');
  await page.keyboard.type('It was APT31.');
  await until('it is typed', () => page.evaluate(() => document.body.innerText.includes('It was APT31.')));
  await page.evaluate(() => document.body.append('The end.'));
  await t.settled(page);
  assert.deepEqual(await markedTexts(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.localName), 'body');
  // Once it is read again, it is marked.
  await page.evaluate(() => {
    document.designMode = 'off';
    document.querySelector('#line')?.append(' Done.');
  });
  await until('the name is marked', async () => (await markedTexts(page)).join() === 'APT31');
}
