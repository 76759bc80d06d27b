/**
 * `npm run lists:import -- [--browser chromium|firefox] FILE …`: imports files as one list on the page of lists, and says
 * how long it takes, how long the page was held up at most meanwhile, and what the list takes.
 */
import { parseArgs } from 'node:util';
import type { ElementHandle } from 'puppeteer-core';
import { isBrowserKind } from '../browser/browser-kind.ts';
import { launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
if (positionals.length === 0 || !isBrowserKind(values.browser)) {
  console.error('Usage: npm run lists:import -- [--browser chromium|firefox] FILE …');
  process.exit(2);
}

/** The largest lists take minutes on a slow machine. */
const PATIENCE_MS = 900_000;

declare const held: { most: number };

const launched = await launch(values.browser, { language: 'en-US' });
const page = await launched.extensionPage('/lists.html');
const input = await until('files can be chosen', () => page.$('.drop input[type=file]'));
await page.evaluate(() => {
  const watch = { most: 0 };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.most = Math.max(watch.most, now - last - 10);
    last = now;
  }, 10);
  Object.assign(globalThis, { held: watch });
});

const began = performance.now();
await (input as ElementHandle<HTMLInputElement>).uploadFile(...positionals);
if (positionals.length > 1) await press('Go on');
await until('it was read', () => page.$('.preview, .import [role="alert"]'), PATIENCE_MS);
const read = performance.now();
await press('Keep this list');
await until('it is kept', () => page.$('.kept'), PATIENCE_MS);
const kept = performance.now();

const facts = await page.$$eval('.list-facts > div', (all) =>
  all.map((fact) => [...fact.children].map((part) => part.textContent?.trim()).join(': ')),
);
const most = await page.evaluate(() => held.most);
const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
console.log(`${launched.version}: ${positionals.join(' ')}`);
console.log(facts.join('; '));
console.log(
  `Read in ${seconds(read - began)}, kept in ${seconds(kept - read)}; the page was held up for ${Math.round(most)} ms at most; ` +
    `${(usage / 1e6).toFixed(1)} MB of storage in use.`,
);

const deleting = performance.now();
await page.evaluate(() => document.querySelector('.kept-more')?.setAttribute('open', ''));
await press('Delete');
await until('it is asked', () => page.$('.lists-ask'));
await page.$eval('.lists-ask button', (button) => button.click());
await until('it is deleted', async () => !(await page.$('.kept')), PATIENCE_MS);
const left = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
console.log(`Deleted in ${seconds(performance.now() - deleting)}; ${(left / 1e6).toFixed(1)} MB in use.`);
await launched.close();

async function press(name: string): Promise<void> {
  await until(`"${name}" can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => new RegExp(`^${wanted}$`, 'iu').test(one.textContent?.trim() ?? '') && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
