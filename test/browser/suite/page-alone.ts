import assert from 'node:assert/strict';
import { openCard } from '../card-tree.ts';
import { named } from '../extension.ts';
import type { Kit } from '../kit.ts';
import { markedTexts } from '../marks.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

/** Counts, from before the page's first element on, every change that is made to its document. */
const COUNT_CHANGES = `<script>
  changes = 0; loaded = false;
  addEventListener('DOMContentLoaded', () => { loaded = true; }, true);
  new MutationObserver((records) => { if (loaded) changes += records.length; }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
</script>`;

const STORY = html(
  `<h1>Prague blames APT31</h1>
<p class="lead">The group is called <b>Judgment</b> <i>Panda</i> and
  Zirconium, too.</p><!-- a comment -->
<ul><li>Zhao Guangzong</li><li>Ni Gaobin</li></ul>`,
  COUNT_CHANGES,
);

declare const changes: number;

export async function leavesTheDocumentAsItWasServed(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  assert.ok((await markedTexts(page)).length >= 3, 'the page was not marked');
  assert.equal(await page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`), STORY);
  assert.equal(await page.evaluate(() => changes), 0);
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
}

export async function addsOneElementWhileACardIsOpen(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const count = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await count();
  await t.pointAt(page, 'APT31');
  await t.card(page);
  assert.equal(await count(), before + 1);
  const host = await page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return { markup: last?.outerHTML, root: last?.shadowRoot ?? null };
  });
  assert.deepEqual(host, { markup: '<div></div>', root: null });
  await page.keyboard.press('Escape');
  await t.noCard(page);
  assert.equal(await page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`), STORY);
}

export async function shiftsNothing(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  const boxes = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify([...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect())),
    );
  const marked = await boxes();
  await page.evaluate(() => CSS.highlights.clear());
  assert.equal(await boxes(), marked);
}

export async function paintsAgainWhatAPageHasClearedOnceItChanges(t: Kit): Promise<void> {
  const page = await t.open(html('<p>Blamed on APT31.</p><p id="later">Nobody.</p>'));
  await page.evaluate(() => {
    CSS.highlights.clear();
    const later = document.querySelector('#later');
    if (later) later.textContent = 'And on APT40.';
  });
  await until('both are marked', async () => (await markedTexts(page)).join() === 'APT31,APT40');
}

export async function leavesThePagesOwnHighlightsAlone(t: Kit): Promise<void> {
  const page = await t.open(
    html(
      '<p id="own">Searched: APT31.</p>',
      '<script>addEventListener("DOMContentLoaded", () => CSS.highlights.set("search", new Highlight(new Range())))</script>',
    ),
  );
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  assert.deepEqual(names, ['search', 'underline-a-solid']);
}

export async function keepsUpWithAPageThatFloods(t: Kit): Promise<void> {
  const page = await t.open(html('<main></main>'));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    for (let at = 0; at < 3000; at += 1) {
      const line = document.createElement('p');
      line.textContent = `Item ${at} names APT31.`;
      main?.append(line);
      if (at % 3 === 0) line.remove();
    }
  });
  // Highlighted are those of them that lie near the window.
  await until('all that stayed are named', async () => {
    const [apt31] = named(await t.extension.report(page));
    return apt31?.count === 2000;
  });
}

export async function showsNothingOfItselfToThePage(t: Kit): Promise<void> {
  const page = await t.open(STORY);
  assert.equal(await openCard(page), undefined);
  const seen = await page.evaluate(() => ({
    globals: Object.keys(globalThis).filter((name) => /known/i.test(name)),
    timeline: performance.getEntries().filter(({ name }) => /extension:/.test(name)).length,
    entries: [...CSS.highlights.keys()].filter((name) => !/^underline-[a-e]-(solid|dashed)$/.test(name)),
  }));
  assert.deepEqual(seen, { globals: [], timeline: 0, entries: [] });
}
