import { LINE_BREAK } from '../recognize/fold.ts';
import { trimmed } from '../recognize/trimmed.ts';
import { isCardHost } from './card-door.ts';
import {
  firstChildOf,
  isElement,
  isFragment,
  isInPage,
  isShadowRoot,
  isText,
  nextSiblingOf,
  parentOf,
} from './dom.ts';
import {
  INLINE,
  isSkippedByAttribute,
  isSkippedWhole,
  LINE_END,
  SKIPPED,
  traitsOf,
  WITHIN_LINES,
} from './elements.ts';

/** A run of inline text that reads as one line of thought, cut at block boundaries. */
export interface Passage {
  block: Block;
  text: string;
  /** The text nodes that the passage is made of, and where in `text` each begins. */
  nodes: Text[];
  starts: number[];
}

/** What owns passages: an element laid out as a block, or the root of a document or a shadow tree. */
export type Block = Element | ShadowRoot | DocumentFragment;

export function isInline(node: Node): boolean {
  return isText(node) || (isElement(node) && (traitsOf(node) & INLINE) !== 0);
}

export function isSkipped(element: Element, traits = traitsOf(element)): boolean {
  return (traits & SKIPPED) !== 0 || isCardHost(element) || isSkippedByAttribute(element);
}

/** What was found of nodes and all that they lie in: worth no more once the page has changed. */
export type Around = Map<Node, boolean>;

/** Whether a test holds for an element or one around it, in its own tree. */
export function holdsAround(
  element: Node | null,
  test: (one: Element) => boolean,
  known: Around = new Map(),
): boolean {
  const way: Node[] = [];
  let holds = false;
  for (let at = element; at && isElement(at) && !holds; at = parentOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      holds = before;
      break;
    }
    way.push(at);
    holds = test(at);
  }
  for (const one of way) known.set(one, holds);
  return holds;
}

/** The block that a node's text belongs to, or undefined where it is skipped or not in a page. */
export function blockOf(node: Node, skipped?: Around): Block | undefined {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at)) {
      const traits = traitsOf(at);
      if (isSkipped(at, traits)) return undefined;
      if ((traits & INLINE) === 0) return isInsideSkipped(at, skipped) ? undefined : at;
    } else if (isFragment(at)) return at;
  }
  return undefined;
}

/** The block whose line a text is a part of, be it prose or not. */
export function lineBlockOf(text: Text): Block | undefined {
  for (let at = parentOf(text); at; at = parentOf(at)) {
    if (isFragment(at)) return at;
    if (!isElement(at)) return undefined;
    if ((traitsOf(at) & INLINE) === 0) return at;
  }
  return undefined;
}

function isInsideSkipped(element: Element, skipped?: Around): boolean {
  return holdsAround(parentOf(element), isSkipped, skipped);
}

/** Whether a block that was read is still in the page, and still prose. */
export function isProse(block: Block, skipped?: Around): boolean {
  if (!isInPage(block) || isSkippedWhole(block)) return false;
  const element = isElement(block) ? block : isShadowRoot(block) ? block.host : undefined;
  return element === undefined || (!isSkipped(element) && !isInsideSkipped(element, skipped));
}

/**
 * Cuts a block's own text into passages; that of the blocks inside is not part of them. Walks without recursion, as pages
 * nest thousands of elements.
 */
export function cutBlock(block: Block): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;

  function append(text: string, node?: Text): void {
    open ??= { block, text: '', nodes: [], starts: [] };
    if (node) {
      open.nodes.push(node);
      open.starts.push(open.text.length);
    }
    open.text += text;
  }
  function close(): void {
    if (open && open.nodes.length > 0 && /\S/.test(open.text)) {
      const { text, nodes, starts } = open;
      passages.push({ block, text, nodes: trimmed(nodes), starts: trimmed(starts) });
    }
    open = undefined;
  }

  let at = firstChildOf(block);
  while (at) {
    let descend = false;
    if (isText(at)) append(at.data, at);
    else if (isElement(at)) {
      const traits = traitsOf(at);
      if ((traits & LINE_END) !== 0) append(LINE_BREAK);
      else if (isSkipped(at, traits)) {
        if ((traits & WITHIN_LINES) === 0) close();
      } else if ((traits & INLINE) !== 0) descend = true;
      else close();
    }
    at = nextNode(at, block, descend);
  }
  close();
  return passages;
}

function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  const first = descend ? firstChildOf(node) : null;
  if (first) return first;
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** The boundary point at an offset of a passage's text: its end when `end` is set, so that a range hugs the text. */
export function pointAt(passage: Passage, offset: number, end: boolean): { node: Text; offset: number } {
  let low = 0;
  let high = passage.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = passage.starts[middle] ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = passage.nodes[low];
  if (!node) throw new RangeError(`offset ${offset} is outside the passage`);
  return { node, offset: Math.min(offset - (passage.starts[low] ?? 0), node.length) };
}
