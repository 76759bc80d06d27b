import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { textOf } from '../card-tree.ts';
import { named } from '../extension.ts';
import { HOST, type Kit } from '../kit.ts';
import { markedTexts } from '../marks.ts';
import { until } from '../until.ts';
import { html, paragraphs } from './html.ts';

function onlyFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  assert.ok(frame, 'the page has no frame');
  return frame;
}

export async function marksAFrameOfTheSameSite(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'));
  const page = await t.open(html(`<p>Outside stands APT31.</p><iframe src="${inner(HOST)}"></iframe>`), {
    frames: 2,
  });
  assert.deepEqual(await markedTexts(page), ['APT31']);
  assert.deepEqual(await markedTexts(onlyFrame(page)), ['APT40']);
  assert.deepEqual(
    named(await t.extension.report(page)).map(({ profile }) => profile),
    ['apt31', 'apt40'],
  );
}

export async function marksAFrameOfAnotherSiteAndOpensItsCardThere(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'));
  const page = await t.open(
    html(`<iframe src="${inner('widgets.example.org')}" width="600" height="500"></iframe>`),
    {
      frames: 2,
    },
  );
  const frame = onlyFrame(page);
  assert.deepEqual(await markedTexts(frame), ['APT40']);
  await t.command(page, 'open-card');
  // The card is in the frame's own document, so the page around it got nothing.
  await until('the frame holds the card', () =>
    frame.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
  );
  assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.localName), 'body');
}

export async function marksAFrameWithItsSourceInThePage(t: Kit): Promise<void> {
  const page = await t.open(html('<iframe srcdoc="&lt;p&gt;Inside stands APT40.&lt;/p&gt;"></iframe>'), {
    frames: 2,
  });
  assert.deepEqual(await markedTexts(onlyFrame(page)), ['APT40']);
}

const OPEN_ROOT = `<script>
  customElements.define('news-card', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: this.getAttribute('mode') }).innerHTML = '<p>Blamed on <b>APT</b>31.</p>';
    }
  });
</script>`;

export async function marksOpenAndClosedShadowTrees(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<news-card mode="open"></news-card><news-card mode="closed"></news-card><p>And APT40.</p>',
      OPEN_ROOT,
    ),
  );
  assert.deepEqual(await markedTexts(page), ['APT31', 'APT31', 'APT40']);
}

export async function followsTheChangesOfAClosedShadowTree(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<div id="host"></div>',
      '<script>onload = () => { inside = document.querySelector("#host").attachShadow({ mode: "closed" }); inside.innerHTML = "<p>Nobody.</p>"; document.body.append("Loaded."); }</script>',
    ),
  );
  await page.evaluate(() => {
    const { inside } = globalThis as unknown as { inside: ShadowRoot };
    inside.innerHTML = '<p>Blamed on APT31.</p>';
  });
  await until('the name is marked', async () => (await markedTexts(page)).join() === 'APT31');
}

/** As by a script that arrives when the page was long read: nothing that can be observed changes with it. */
export async function findsShadowTreesThatComeLate(t: Kit): Promise<void> {
  const page = await t.open(html('<late-card></late-card><div id="host"></div><p>By APT41.</p>'));
  assert.deepEqual(await markedTexts(page), ['APT41']);
  await page.evaluate(() => {
    for (const [host, mode] of [
      ['late-card', 'open'],
      ['#host', 'closed'],
    ] as const) {
      const root = document.querySelector(host)?.attachShadow({ mode });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Blamed on APT31.' }));
    }
  });
  await until('both are marked', async () => (await markedTexts(page)).join() === 'APT31,APT31,APT41');
}

export async function opensACardInsideAShadowTree(t: Kit): Promise<void> {
  const page = await t.open(html('<news-card mode="closed"></news-card>', OPEN_ROOT));
  await t.pointAt(page, 'APT31');
  assert.match(textOf(await t.card(page)), /APT31/);
}

/** Firefox tells in the console that the policy keeps it from asking for the page's icon. */
const ICON = /favicon\.ico/;

export async function worksUnderTheStrictestPolicy(t: Kit): Promise<void> {
  t.allow(ICON);
  const page = await t.open({
    body: paragraphs('The hackers of <b>APT</b>31 were charged.'),
    headers: { 'Content-Security-Policy': "default-src 'none'" },
  });
  assert.deepEqual(await markedTexts(page), ['APT31']);
  await t.pointAt(page, 'APT31');
  const card = await t.card(page);
  const style = await card.call((element) => {
    const { backgroundColor, fontSize, position } = getComputedStyle(element);
    const { width } = element.getBoundingClientRect();
    return { backgroundColor, fontSize, position, width };
  });
  assert.notEqual(style.backgroundColor, 'rgba(0, 0, 0, 0)', 'the card is not styled');
  assert.ok(style.width > 250 && style.width < 500, `the card is ${style.width} px wide`);
  await page.keyboard.press('Escape');
  await t.noCard(page);
}

export async function paintsUnderTheStrictestPolicy(t: Kit): Promise<void> {
  t.allow(ICON);
  const page = await t.open({
    body: paragraphs('The hackers of APT31 were charged.'),
    headers: { 'Content-Security-Policy': "default-src 'none'" },
  });
  const line = await page.evaluate(() => {
    const element = document.querySelector('p');
    return element && getComputedStyle(element, '::highlight(underline-a-solid)').textDecorationLine;
  });
  assert.equal(line, 'underline');
}

export async function marksWhatIsMovedOutOfAFrame(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', html('<p>Inside stands <b>APT</b>40.</p><p>Nobody is named.</p>'));
  const page = await t.open(html(`<p>APT31 was named.</p><iframe src="${inner(HOST)}"></iframe>`), {
    frames: 2,
  });
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    document.body.append(...(frame?.contentDocument?.querySelectorAll('p') ?? []));
  });
  await until('it is marked', async () => (await markedTexts(page)).join() === 'APT31,APT40');
  await page.evaluate(() => {
    const text = document.querySelector('p:last-of-type')?.firstChild;
    if (text) text.nodeValue = 'APT41 is named.';
  });
  await until('its change is followed', async () => (await markedTexts(page)).join() === 'APT31,APT40,APT41');
}

export async function forgetsFramesThatAreRemoved(t: Kit): Promise<void> {
  const page = await t.open(html('<p>APT31 was named.</p><iframe srcdoc="<p>APT40 too</p>"></iframe>'), {
    frames: 2,
  });
  await until('both are counted', async () => (await t.extension.badge(page)) === '2');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await until('the frame is forgotten', async () => (await t.extension.badge(page)) === '1');
}
