import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openCard } from './card-tree.ts';

/** Its source is run by the browser's protocol: the pages' own policy would refuse a script tag. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is held against a page: everything that axe knows of these standards, or only what a theme can change. */
const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, Axe.RunOnly>;

declare const axe: typeof Axe;

/** Finds fault with what a page shows: the rule, the element, and what is wrong with it. */
export type Find = (page: Page, rules: keyof typeof RULES) => Promise<string[]>;

export const faultsOf: Find = async (page, rules) => {
  await bring(page);
  return page.evaluate(async (runOnly) => {
    // The card is found by the property that `faultsOfCard` gives its host.
    const card = [...document.documentElement.children].find((one) => one.shadowRoot);
    const { violations } = await axe.run(card ?? document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, RULES[rules]);
};

/** The same of the card that is open in a page, without the page around it. Its shadow root is closed to axe too. */
export const faultsOfCard: Find = async (page, rules) => {
  const card = await openCard(page);
  if (!card) throw new Error('No card is open.');
  await card.call((element) => {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot)
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  });
  return faultsOf(page, rules);
};

async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
}
