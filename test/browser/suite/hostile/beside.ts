import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { CardNode } from '../../card-tree.ts';
import type { Kit } from '../../kit.ts';
import { until } from '../../until.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Farther from its name than this a card belongs to nothing that a reader sees. */
const NEAR = 24;

/** Points at a marked name, and waits until its card lies in the window, beside the name and off it. */
export async function cardBeside(t: Kit, page: Page, text: string): Promise<CardNode> {
  await t.pointAt(page, text);
  const card = await t.card(page);
  await liesBeside(page, card, text);
  return card;
}

export async function liesBeside(page: Page, card: CardNode, text: string): Promise<void> {
  let seen: unknown;
  await until('the card lies beside its name', async () => {
    const box = await card.call((element) => element.getBoundingClientRect().toJSON() as Box);
    const name = await boxOf(page, text);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    seen = { box, name, window };
    const inWindow =
      box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
    const apart = distance(box, name);
    return inWindow && box.right - box.left > 200 && apart > 0 && apart < NEAR;
  }).catch((error) => {
    assert.fail(`${error.message} ${JSON.stringify(seen)}`);
  });
}

/** Between two boxes; 0 where they overlap. */
function distance(one: Box, other: Box): number {
  const across = Math.max(one.left - other.right, other.left - one.right, 0);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
  return Math.hypot(across, down);
}

/** Where a mark lies in the window; of the first one with that text that is shown. */
async function boxOf(page: Page, text: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const isShown = range.getClientRects().length > 0;
        if (isShown && range.toString() === wanted) return range.getBoundingClientRect().toJSON();
      }
    }
    return null;
  }, text);
  assert.ok(box, `"${text}" is not marked`);
  return box as Box;
}
