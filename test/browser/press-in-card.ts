import type { Page } from 'puppeteer-core';
import { type CardNode, find, textOf } from './card-tree.ts';
import type { Kit } from './kit.ts';
import { until } from './until.ts';

/** Presses a button of the card that says so, or is named so, as a pointer would. */
export async function pressInCard(t: Kit, page: Page, name: string): Promise<void> {
  const button = await until(`the card has a button “${name}”`, async () =>
    find(
      await t.card(page),
      (node: CardNode) =>
        node.name === 'button' && (node.attributes['aria-label'] === name || textOf(node).trim() === name),
    ),
  );
  const { x, y } = await button.call((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
}
