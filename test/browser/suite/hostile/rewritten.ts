import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../../kit.ts';
import { markedTexts } from '../../marks.ts';
import { until } from '../../until.ts';
import { html, paragraphs } from '../html.ts';
import { cardBeside } from './beside.ts';

async function becomes(page: Page, ...texts: string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ')}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

/** All that opens and closes a card, as `document.open` takes every listener off the document and the window. */
async function answersToTheReader(t: Kit, page: Page, name: string): Promise<void> {
  await cardBeside(t, page, name);
  await page.keyboard.press('Escape');
  await t.noCard(page);
  await page.mouse.move(1, 1);
  await t.command(page, 'open-card');
  await t.card(page);
  await page.keyboard.press('Escape');
  await t.noCard(page);
}

export async function aDocumentThatIsOpenedAndWrittenAnew(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await page.evaluate(() => {
    document.open();
    document.write('<!DOCTYPE html><title>Anew</title><p>Now it is <b>APT</b>40.</p>');
    document.close();
  });
  await becomes(page, 'APT40');
  await answersToTheReader(t, page, 'APT40');
  assert.equal(
    await page.evaluate(() => document.documentElement.outerHTML),
    '<html><head><title>Anew</title></head><body><p>Now it is <b>APT</b>40.</p></body></html>',
  );
}

export async function aDocumentThatIsWrittenToBitByBitAfterItsLoad(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await page.evaluate(async () => {
    for (const part of ['<p>It is AP', 'T40.</p>', '<p>And Violet', ' Typhoon.</p>']) {
      document.write(part);
      await new Promise(requestAnimationFrame);
    }
  });
  await becomes(page, 'APT40', 'Violet Typhoon');
  await answersToTheReader(t, page, 'Violet Typhoon');
}

/** Where nobody was named before, the script that marks comes when the listeners are long gone. */
export async function aDocumentThatNamesSomebodyOnlyOnceItIsWrittenAnew(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Nobody is named.'));
  for (const name of ['APT40', 'APT41']) {
    await page.evaluate((wanted) => {
      document.open();
      document.write(`<p>Now it is ${wanted}.</p>`);
      document.close();
    }, name);
    await becomes(page, name);
    await answersToTheReader(t, page, name);
  }
}

export async function aRootThatIsReplaced(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.innerHTML = '<body><p>Now it is APT40.</p></body>';
    document.documentElement.replaceWith(root);
  });
  await becomes(page, 'APT40');
  await answersToTheReader(t, page, 'APT40');
}

export async function aRootThatIsTakenAwayAndPutBack(t: Kit): Promise<void> {
  const page = await t.open(paragraphs('Blamed on APT31.'));
  await t.pointAt(page, 'APT31');
  await t.card(page);
  await page.evaluate(async () => {
    const root = document.documentElement;
    root.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.append(root);
  });
  await page.keyboard.press('Escape');
  await becomes(page, 'APT31');
}

/** Such a frame says no more that it goes, unless it is listened to anew. */
export async function aFrameThatIsWrittenAndTakenAway(t: Kit): Promise<void> {
  const page = await t.open(html('<p>APT31 was named.</p><iframe srcdoc="<p>Nobody else</p>"></iframe>'), {
    frames: 2,
  });
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write('<p>APT40 and APT41</p>');
    inner?.close();
  });
  await until('three are counted', async () => (await t.extension.badge(page)) === '3');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await until('the frame is forgotten', async () => (await t.extension.badge(page)) === '1');
}
