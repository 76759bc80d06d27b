import {
  contains,
  isDocument,
  isElement,
  isInPage,
  isRendered,
  isShadowRoot,
  isText,
  parentOf,
} from './dom.ts';
import type { Painted, Painter } from './paint.ts';

/** The typing of `lib.dom` lags behind the CSSOM View draft here. */
const { caretPositionFromPoint }: CaretDocument = Document.prototype;

interface CaretDocument {
  caretPositionFromPoint(
    this: Document,
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

/** A link has few texts, and what the pointer comes over otherwise may have all of the page's. */
const MOST_TEXTS = 100;

/** A mention as it lies in the window: the rectangle of the line that was pointed at. */
export interface Located {
  painted: Painted;
  rect: DOMRect;
}

/**
 * The mention at a point of the window. The caret position is found in constant time, whereas
 * `highlightsFromPoint` looks through every range (63 ms at 20,000, Chromium 156).
 */
export function mentionAt(
  document: Document,
  painter: Painter,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Located | undefined {
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots })?.offsetNode;
  for (const text of caret ? textsAt(document, caret) : []) {
    for (const painted of painter.at(text)) {
      if (!painted.seen && !painted.quiet) continue;
      // The caret snaps to the nearest text, which may be far from the point.
      const rect = rectsOf(painted).find((one) => covers(one, x, y));
      if (rect && isOnTop(painted, x, y)) return { painted, rect };
    }
  }
  return undefined;
}

/**
 * The text that the caret is in, or the first ones of its element: Firefox 153 names only that where a link is stretched over
 * all of a teaser, its own text too, by a box that it generates (`a::after { position: absolute; inset: 0 }`).
 */
function* textsAt(document: Document, caret: Node): Generator<Text> {
  if (isText(caret)) yield caret;
  else {
    const texts = Document.prototype.createTreeWalker.call(document, caret, NodeFilter.SHOW_TEXT);
    for (let left = MOST_TEXTS; left > 0 && texts.nextNode(); left -= 1) yield texts.currentNode as Text;
  }
}

/** The rectangles of a mention, one for each line it is broken over. */
export function rectsOf(painted: Painted): DOMRect[] {
  return [...(liveOf(painted)?.getClientRects() ?? [])];
}

/** What stands in the page by now where a mention was found; undefined where nothing does. */
export function textAt(painted: Painted): string | undefined {
  return liveOf(painted)?.toString();
}

function liveOf({ range }: Painted): Range | undefined {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has become shorter and was not read anew yet.
    return undefined;
  }
  return live;
}

/**
 * Whether a mention has a box, as its element tells; where that has none of its own though its text has (`display:
 * contents`), the one around it. Rectangles would tell, too, but have the browser lay out what the page keeps from that by
 * `content-visibility`: at 3,000 elements in each other Chromium 156 ends with it.
 */
export function isShown({ range }: Painted): boolean {
  for (let at = parentOf(range.startContainer); at && isElement(at) && isInPage(at); at = parentOf(at)) {
    if (isRendered(at)) return true;
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
}

function covers(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Whether no overlay of the page lies between the point and the mention's text. */
function isOnTop({ range }: Painted, x: number, y: number): boolean {
  const root = range.startContainer.getRootNode();
  if (!isDocument(root) && !isShadowRoot(root)) return false;
  const { elementFromPoint } = isDocument(root) ? Document.prototype : ShadowRoot.prototype;
  const top = elementFromPoint.call(root, x, y);
  return top !== null && contains(top, range.startContainer);
}
