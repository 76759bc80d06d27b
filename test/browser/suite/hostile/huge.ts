import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../../kit.ts';
import { markedTexts } from '../../marks.ts';
import { until } from '../../until.ts';
import { html } from '../html.ts';
import { cardBeside } from './beside.ts';

/** What is built here takes browsers themselves some seconds. */
/** Some ten milliseconds for each, most of them the browser's own. */
const FRAMES_MS = 100_000;
const LONG_MS = 45_000;

/** A page that a script of its own builds before it is read, and a button that counts how often it was pressed. */
function built(script: string): string {
  return html(
    '<button type="button" onclick="this.value = 1 + +this.value" value="0">Press</button><main></main>',
    '',
  ).replace('</main>', `</main><script>{ const main = document.querySelector('main'); ${script} }</script>`);
}

async function openLong(t: Kit, name: string, page: string): Promise<Page> {
  const opened = await t.visit(t.serve(name, page)());
  await until('the page has reported', async () => (await t.extension.report(opened)) !== undefined, LONG_MS);
  return opened;
}

async function answers(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('button');
  await until('the page answers', () => page.evaluate(() => document.querySelector('button')?.value === '1'));
}

/** Laid out, such pages take browsers themselves a minute. */
const UNRENDERED = `main.style = 'content-visibility: hidden'`;

/** Lines of ten nodes. */
const MILLION = `
  ${UNRENDERED}
  const line = document.createElement('p');
  for (let at = 0; at < 4; at += 1) line.append('to and ', document.createElement('i'));
  line.append('fro');
  const lines = document.createDocumentFragment();
  for (let at = 0; at < 100_000; at += 1) lines.append(line.cloneNode(true));
  main.append(lines, 'APT40.');
  main.after(Object.assign(document.createElement('p'), { textContent: 'It ends with APT31.' }));
`;

export async function aMillionNodes(t: Kit): Promise<void> {
  const page = await openLong(t, 'million.html', built(MILLION));
  assert.deepEqual(await markedTexts(page), ['APT40', 'APT31']);
  await answers(page);
  await t.pointAt(page, 'APT31');
  // To look into the card would have the browser tell of all nodes.
  await until('the card is there', () =>
    page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
  );
}

export async function oneTextOfTwentyMegabytes(t: Kit): Promise<void> {
  const page = await openLong(
    t,
    'long-text.html',
    built(`
      ${UNRENDERED}
      const text = 'to and fro, here and there; '.repeat(20_000_000 / 28);
      main.append('At first APT40. ' + text + ' At last APT31.');
    `),
  );
  assert.deepEqual(await markedTexts(page), ['APT40', 'APT31']);
  await answers(page);
  await page.evaluate(() => {
    const text = document.querySelector('main')?.firstChild;
    if (text instanceof Text) text.replaceData(0, 16, 'At first APT41. ');
  });
  await until(
    'the change is followed',
    async () => (await markedTexts(page)).join() === 'APT41,APT31',
    LONG_MS,
  );
}

/** Not laid out: Chromium 156 by itself crashes when it lays out 3,000 nested blocks. */
export async function tenThousandNestedElements(t: Kit): Promise<void> {
  for (const [name, style] of [
    ['div', 'display: none'],
    ['b', 'display: none'],
    ['section', 'content-visibility: hidden'],
  ] as const) {
    const page = await openLong(
      t,
      `nested-${name}.html`,
      built(`
        main.style = '${style}';
        let innermost = main;
        for (let at = 0; at < 10_000; at += 1) {
          const next = document.createElement('${name}');
          innermost.append(next);
          innermost = next;
        }
        innermost.id = 'innermost';
        innermost.append('Blamed on APT31.');
        main.append(' And APT40.');
      `),
    );
    assert.deepEqual((await markedTexts(page)).sort(), ['APT31', 'APT40'], name);
    await page.evaluate(() => {
      const innermost = document.querySelector('#innermost');
      if (innermost) innermost.textContent = 'Blamed on APT41.';
    });
    await until('the change is followed', async () => (await markedTexts(page)).includes('APT41'));
    await answers(page);
    await page.close();
  }
}

export async function shadowTreesNestedByTheHundreds(t: Kit): Promise<void> {
  const page = await openLong(
    t,
    'nested-shadows.html',
    built(`
      let innermost = main;
      for (let at = 0; at < 500; at += 1) {
        const next = document.createElement('div');
        innermost.append(next);
        innermost = next.attachShadow({ mode: 'open' });
      }
      innermost.append('Blamed on APT31.');
    `),
  );
  assert.deepEqual(await markedTexts(page), ['APT31']);
  await answers(page);
}

/** Adds and removes frames; some go before they have loaded, the others after they have. */
const FRAMES = `
  addEventListener('load', async () => {
    for (let round = 0; round < 30; round += 1) {
      const frames = Array.from({ length: 20 }, (_, at) => {
        const frame = document.createElement('iframe');
        if (at % 3 === 0) frame.srcdoc = '<p>APT40 was named.</p>';
        document.body.append(frame);
        if (at % 3 === 1) frame.contentDocument.body.append('APT41 was named.');
        return frame;
      });
      for (const frame of frames.splice(0, 5)) frame.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise(requestAnimationFrame);
      for (const frame of frames) frame.remove();
    }
    document.title = 'all have gone';
  });
`;

export async function framesThatComeAndGoByTheHundreds(t: Kit): Promise<void> {
  const button = '<button type="button" onclick="this.value = 1" value="0">Press</button>';
  const url = t.serve('frames.html', html(`${button}<p>APT31 was named.</p><script>${FRAMES}</script>`))();
  const page = await t.visit(url);
  await until('all frames have gone', async () => (await page.title()) === 'all have gone', FRAMES_MS);
  await until('all are forgotten but the page', async () => (await t.extension.badge(page)) === '1', LONG_MS);
  await answers(page);
  await cardBeside(t, page, 'APT31');
}
