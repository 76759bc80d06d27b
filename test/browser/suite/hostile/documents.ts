import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../../kit.ts';
import { markedTexts } from '../../marks.ts';
import { until } from '../../until.ts';
import { html, paragraphs } from '../html.ts';
import { cardBeside } from './beside.ts';

/** Such a document as it is before a card opens is what it is again when it has closed. */
async function opensAndCloses(t: Kit, page: Page, name: string): Promise<void> {
  const document = (): Promise<string> =>
    page.evaluate(() => new XMLSerializer().serializeToString(globalThis.document));
  const before = await document();
  await cardBeside(t, page, name);
  await page.keyboard.press('Escape');
  await t.noCard(page);
  assert.equal(await document(), before);
}

export async function inXhtml(t: Kit): Promise<void> {
  const page = await t.open({
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head>
<body><p>Blamed on <b>APT</b>31, <![CDATA[and on APT40]]>.</p></body></html>`,
  });
  assert.deepEqual(await markedTexts(page), ['APT31', 'APT40']);
  await opensAndCloses(t, page, 'APT40');
}

export async function inXmlWithAStyleSheet(t: Kit): Promise<void> {
  const sheet = t.serve('news.css', { type: 'text/css', body: 'item { display: block; margin: 2em }' })();
  const page = await t.open({
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="${sheet}"?>
<news xmlns:h="http://www.w3.org/1999/xhtml"><item>Blamed on APT31.</item><item>The <h:b>Violet</h:b> Typhoon.</item></news>`,
  });
  assert.deepEqual(await markedTexts(page), ['APT31', 'Violet Typhoon']);
  await opensAndCloses(t, page, 'APT31');
}

/** Marks in SVG are none that browsers paint well, so it is left alone. */
export async function inSvg(t: Kit): Promise<void> {
  const page = await t.open({
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><text y="20">APT31</text>
<foreignObject y="25" width="100" height="25"><p xmlns="http://www.w3.org/1999/xhtml">APT40</p></foreignObject></svg>`,
  });
  assert.deepEqual(await markedTexts(page), []);
  await t.command(page, 'open-card');
  assert.equal(
    await page.evaluate(() => document.documentElement.lastElementChild?.localName),
    'foreignObject',
  );
}

/**
 * Browsers show these by pages of their own making. Firefox lets no extension into that for JSON, shows XML in a tree
 * that nobody else sees, and saves feeds to a file.
 */
export async function inWhatBrowsersShowByThemselves(t: Kit): Promise<void> {
  const feed = (root: string): string =>
    `<?xml version="1.0"?><${root}><title>News</title><entry><summary>Blamed on APT31.</summary></entry></${root}>`;
  const isChromium = t.kind === 'chromium';
  for (const [type, body, shown] of [
    ['text/plain', 'Blamed on APT31.\nAnd on Violet\nTyphoon.', 'open'],
    ['text/css', 'p { content: "APT31" }', 'open'],
    ['application/javascript', 'say("APT31")', 'open'],
    ['application/json', '{"by": "APT31"}', isChromium ? 'open' : 'closed'],
    ['application/xml', feed('news'), isChromium ? 'open' : 'hidden'],
    ['application/rss+xml', feed('rss'), isChromium ? 'open' : 'saved'],
    ['application/atom+xml', feed('feed'), isChromium ? 'open' : 'saved'],
  ] as const) {
    if (shown === 'saved') continue;
    const page = await t.visit(t.serve(`shown-${type.replace(/\W/g, '-')}`, { type, body })());
    if (shown !== 'closed') await t.settled(page);
    if (shown === 'open') {
      assert.ok((await markedTexts(page)).includes('APT31'), type);
      await opensAndCloses(t, page, 'APT31');
    }
    await page.close();
  }
}

export async function inTheFramesOfAFrameset(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'));
  const page = await t.open(
    `<!DOCTYPE html><html><head><title>A page</title></head><frameset cols="40%,60%">
<frame src="${inner()}"><frame src="${inner('widgets.example.org')}"></frameset></html>`,
    { frames: 3 },
  );
  for (const frame of page.mainFrame().childFrames()) assert.deepEqual(await markedTexts(frame), ['APT40']);
  const [first] = page.mainFrame().childFrames();
  await t.pointAt(page, 'APT40', first);
  await until('the frame holds the card', () =>
    first?.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
  );
}

/** All ways to a frame without an address of its own; IT stands for the frame before a script. */
const FRAMES = [
  `<iframe sandbox src="INNER"></iframe>`,
  `<iframe sandbox="allow-scripts" src="INNER"></iframe>`,
  `<iframe sandbox="allow-scripts" srcdoc="<p>Inside stands APT40.</p>"></iframe>`,
  `<iframe src="data:text/html,<p>Inside stands APT40.</p>"></iframe>`,
  `<iframe></iframe><script>
    IT.src = URL.createObjectURL(new Blob(['<p>Inside stands APT40.</p>'], { type: 'text/html' }))</script>`,
  `<iframe></iframe><script>IT.contentDocument.body.innerHTML = '<p>Inside stands APT40.</p>'</script>`,
  `<iframe></iframe><script>{ const it = IT;
    addEventListener('load', () => { it.contentDocument.body.innerHTML = '<p>Inside stands APT40.</p>' }) }</script>`,
  `<iframe></iframe><script>{ const inner = IT.contentDocument;
    inner.open(); inner.write('<p>Inside stands APT40.</p>'); inner.close() }</script>`,
  `<iframe src="javascript:'<p>Inside stands APT40.</p>'"></iframe>`,
].map((markup) => markup.replace('IT', 'document.currentScript.previousElementSibling'));

export async function inFramesWithoutAnAddress(t: Kit): Promise<void> {
  const inner = t.serve('inner.html', paragraphs('Inside stands APT40.'))();
  const page = await t.visit(t.serve('outer.html', html(FRAMES.join('').replaceAll('INNER', inner)))());
  const frames = page.mainFrame().childFrames();
  assert.equal(frames.length, FRAMES.length);
  for (const [at, frame] of frames.entries()) {
    await until(`frame ${at} is marked`, async () => (await markedTexts(frame)).join() === 'APT40');
    await t.pointAt(page, 'APT40', frame);
    await until(`frame ${at} holds the card`, () =>
      frame.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
    );
  }
}
