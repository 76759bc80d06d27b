import { LINE_BREAK } from '../recognize/fold.ts';
import { isCardHost } from './card-door.ts';
import {
  firstChildOf,
  hasAttributes,
  isInPage,
  localNameOf,
  matches,
  nextSiblingOf,
  parentOf,
} from './dom.ts';
import { shadowRootOf } from './shadow-roots.ts';

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

export interface CutBlock {
  passages: Passage[];
  /** The blocks inside, whose text is not part of these passages. */
  inner: Block[];
}

/** Elements that run inside a line. All others end a passage; asking for computed styles would cost a layout. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span strike strong sub time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text isn't prose, or isn't shown. */
const SKIPPED = new Set(
  'applet audio button canvas datalist embed head iframe img input math meter noembed noframes noscript object option picture progress rp rt script select style sup svg template textarea title video'.split(
    ' ',
  ),
);

/**
 * Of these, what stands within a line without ending it: a flag beside a name, a script between two words, and the
 * number of a note, which is no part of the name before it (`APT31<sup>3</sup>`).
 */
const WITHIN_LINES = new Set('button img input noscript picture script style sup svg template'.split(' '));

/** What a page lets one edit, and what it hides, by attribute; code editors by the class of the four common ones. */
const SKIPPED_BY_ATTRIBUTE =
  '[hidden],[contenteditable]:not([contenteditable="false" i]),[role="textbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

export function isInline(node: Node): boolean {
  return node instanceof Text || (node instanceof Element && INLINE.has(localNameOf(node)));
}

export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(localNameOf(element)) || isCardHost(element)) return true;
  return hasAttributes(element) && matches(element, SKIPPED_BY_ATTRIBUTE);
}

/** The block that a node's text belongs to, or undefined where it is skipped or not in a page. */
export function blockOf(node: Node): Block | undefined {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at instanceof Element) {
      if (isSkipped(at)) return undefined;
      if (!INLINE.has(localNameOf(at))) return isInsideSkipped(at) ? undefined : at;
    } else if (at instanceof DocumentFragment) return at;
  }
  return undefined;
}

function isInsideSkipped(element: Element): boolean {
  for (let at = parentOf(element); at instanceof Element; at = parentOf(at)) if (isSkipped(at)) return true;
  return false;
}

/** Whether a block that was read is still in the page, and still prose. */
export function isProse(block: Block): boolean {
  if (!isInPage(block)) return false;
  const element = block instanceof ShadowRoot ? block.host : block instanceof Element ? block : undefined;
  return element === undefined || (!isSkipped(element) && !isInsideSkipped(element));
}

/** Cuts a block's own text into passages. Walks without recursion, as pages nest thousands of elements. */
export function cutBlock(block: Block): CutBlock {
  const passages: Passage[] = [];
  const inner: Block[] = [];
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
    if (open && open.nodes.length > 0 && /\S/.test(open.text)) passages.push(open);
    open = undefined;
  }

  const ownShadow = block instanceof Element ? shadowRootOf(block) : undefined;
  if (ownShadow) inner.push(ownShadow);
  let at = firstChildOf(block);
  while (at) {
    let descend = false;
    if (at instanceof Text) append(at.data, at);
    else if (at instanceof Element) {
      const name = localNameOf(at);
      if (name === 'br') append(LINE_BREAK);
      else if (isSkipped(at)) {
        if (!WITHIN_LINES.has(name)) close();
      } else if (INLINE.has(name)) {
        const shadow = shadowRootOf(at);
        if (shadow) inner.push(shadow);
        descend = true;
      } else {
        close();
        inner.push(at);
      }
    }
    at = nextNode(at, block, descend);
  }
  close();
  return { passages, inner };
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
