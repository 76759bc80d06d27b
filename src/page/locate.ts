import { contains, isDocument, isShadowRoot, isText } from './dom.ts';
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
  const text = caretPositionFromPoint.call(document, x, y, { shadowRoots })?.offsetNode;
  if (!text || !isText(text)) return undefined;
  for (const painted of painter.at(text)) {
    if (!painted.seen && !painted.quiet) continue;
    // The caret snaps to the nearest text, which may be far from the point.
    const rect = rectsOf(painted).find((one) => covers(one, x, y));
    if (rect && isOnTop(painted, x, y)) return { painted, rect };
  }
  return undefined;
}

/** The rectangles of a mention, one for each line it is broken over. */
export function rectsOf({ range }: Painted): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has become shorter and was not read anew yet.
    return [];
  }
  return [...live.getClientRects()];
}

/**
 * Whether a mention has a box. Its element tells without a layout, save where that has none of its own though its text has
 * (`display: contents`): then the rectangles do, which for a text of some megabytes take a third of a millisecond each.
 */
export function isShown(painted: Painted): boolean {
  const element = painted.range.startContainer.parentElement;
  if (element?.isConnected && element.checkVisibility()) return true;
  return rectsOf(painted).some(({ width }) => width > 0);
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
