import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { textOf } from '../card-tree.ts';
import { bundle, type Framework } from '../frameworks/bundle.ts';
import type { Kit } from '../kit.ts';
import { markedTexts } from '../marks.ts';
import { until } from '../until.ts';
import { html } from './html.ts';

/** What the page of a framework leaves to us; see `frameworks/`. */
interface Story {
  /** Takes over what is there, as if it came from a server. */
  hydrate?(): Promise<void>;
  step(name: Step): void;
  unmount(): void;
}

type Step = 'reorder' | 'reword' | 'replace';

declare const story: Story | undefined;

const FIRST = ['Judgment Panda', 'APT31', 'Violet Typhoon'];

async function open(t: Kit, framework: Framework): Promise<Page> {
  const script = t.serve(`${framework}.js`, { type: 'text/javascript', body: await bundle(framework) })();
  const page = await t.open(html('<main></main>', `<script type="module" src="${script}"></script>`));
  await becomes(page, FIRST);
  return page;
}

async function becomes(page: Page, texts: readonly string[]): Promise<void> {
  await until(
    `the marks are ${texts.join(', ')}`,
    async () => (await markedTexts(page)).join() === texts.join(),
  );
}

/** The same markup as a page that stands still. */
function asItStands(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadowRoots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
    return document.body.getHTML({ shadowRoots });
  });
}

async function followsEachStep(t: Kit, page: Page): Promise<void> {
  for (const step of ['reorder', 'reword', 'replace'] as const) {
    const before = await asItStands(page);
    await page.evaluate((name) => story?.step(name), step);
    await until('it is rendered anew', async () => (await asItStands(page)) !== before);
    const still = await t.open(html(await asItStands(page)));
    const wanted = await markedTexts(still);
    await still.close();
    assert.ok(wanted.length >= 3, `after “${step}” a page that stands still has ${wanted.join(', ')}`);
    await becomes(page, wanted);
  }
  await t.pointAt(page, 'APT41');
  assert.match(textOf(await t.card(page)), /APT41/);
  await page.keyboard.press('Escape');
  await t.noCard(page);
  await page.evaluate(() => story?.unmount());
  await becomes(page, []);
}

/** What the framework finds before it takes over is marked; it says so in the console where that is not as it was made. */
async function takesOver(page: Page): Promise<void> {
  const before = await asItStands(page);
  await page.evaluate(() => story?.hydrate?.());
  assert.equal(await asItStands(page), before);
  await becomes(page, FIRST);
}

export async function reactTakesOverWhatIsMarkedAndRendersIt(t: Kit): Promise<void> {
  const page = await open(t, 'react');
  await takesOver(page);
  await followsEachStep(t, page);
}

export async function vueTakesOverWhatIsMarkedAndRendersIt(t: Kit): Promise<void> {
  const page = await open(t, 'vue');
  await takesOver(page);
  await followsEachStep(t, page);
}

export async function svelteRendersWhatIsMarked(t: Kit): Promise<void> {
  await followsEachStep(t, await open(t, 'svelte'));
}

export async function litRendersWhatIsMarkedInItsShadowTree(t: Kit): Promise<void> {
  await followsEachStep(t, await open(t, 'lit'));
}
