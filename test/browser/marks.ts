import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What is underlined in a page, read from the registry of highlights as a script of the page would. */
export interface Mark {
  /** As shown, with single blanks. */
  text: string;
  /** Its entry in the registry: `underline-a-solid` and the like, see `src/page/paint.ts`. */
  style: string;
}

export const CURRENT = 'underline-current';

/** The marks of a document and of the shadow trees in it, in the order of the document. */
export async function marks(where: Page | Frame): Promise<Mark[]> {
  return where.evaluate((current) => {
    interface Found {
      text: string;
      style: string;
      /** The node, or the outermost host of the shadow trees it lies in. */
      outer: Node;
      range: Range;
    }
    const found: Found[] = [];
    for (const [style, highlight] of CSS.highlights) {
      if (style === current) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        let outer: Node = startContainer;
        for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
          outer = root.host;
        found.push({ text: range.toString().replace(/\s+/g, ' '), style, outer, range });
      }
    }
    return found
      .sort((a, b) => {
        if (a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()) {
          return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
        }
        return a.outer.compareDocumentPosition(b.outer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ text, style }) => ({ text, style }));
  }, CURRENT);
}

/** The texts alone. */
export async function markedTexts(where: Page | Frame): Promise<string[]> {
  return (await marks(where)).map(({ text }) => text);
}

/** The mention that was stepped to, if any. */
export async function currentText(where: Page | Frame): Promise<string | undefined> {
  const text = await where.evaluate((current) => {
    const [range] = CSS.highlights.get(current) ?? [];
    if (!range) return null;
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }, CURRENT);
  return text ?? undefined;
}

/** Waits until something is marked, or nothing is. */
export async function isMarked(where: Page | Frame, on: boolean): Promise<void> {
  await until(
    `the page is ${on ? '' : 'not '}marked`,
    async () => (await markedTexts(where)).length > 0 === on,
  );
}

/** The middle of a mark in the window of its own frame; of the first one with that text. */
export async function placeOf(where: Page | Frame, text: string): Promise<{ x: number; y: number }> {
  const place = await where.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const [rect] = range.getClientRects();
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`"${text}" is not marked`);
  return place;
}
