import { JSDOM } from 'jsdom';
import type { RecordPassage } from './text-record.ts';

export interface HtmlText {
  /** `textContent` of the root element, scripts and styles included, as every DOM has it. */
  text: string;
  /** Block by block: those of an outer block stand before those of the blocks inside. */
  passages: RecordPassage[];
}

/**
 * Reads HTML as a page is read: parsed by the rules of the standard, and cut by the code of the page itself. Scripts
 * don't run and nothing is loaded: a `DOMParser` does neither.
 *
 * By jsdom, since its parser keeps to the standard. Of 132 captured pages happy-dom gave another text than the standard
 * for 33, one without nine tenths of it, and linkedom for 54. (What jsdom 29.1 gets wrong is the place of bare text astray
 * in a table: behind the table, not before it.)
 */
export async function openHtmlReader(): Promise<(html: string) => HtmlText> {
  const { window } = new JSDOM('');
  const { DOMParser, Node, Text, Document, Element, HTMLElement, DocumentFragment, ShadowRoot } = window;
  // The code of the page takes these from its window, some of them as it is loaded.
  Object.assign(globalThis, { Node, Text, Document, Element, HTMLElement, DocumentFragment, ShadowRoot });
  const { cutBlock, isInline, isProse, pointAt } = await import('../../src/page/passages.ts');
  const parser = new DOMParser();

  return (html) => {
    const root = parser.parseFromString(html, 'text/html').documentElement;
    const { text, offsets } = textOf(root);
    const passages: RecordPassage[] = [];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (isInline(element) || !isProse(element)) continue;
      for (const passage of cutBlock(element)) {
        const offsetAt = (offset: number, end: boolean): number => {
          const point = pointAt(passage, offset, end);
          return (offsets.get(point.node) ?? 0) + point.offset;
        };
        passages.push({
          text: passage.text,
          place: (start, end) => ({ start: offsetAt(start, false), end: offsetAt(end, true) }),
        });
      }
    }
    return { text, passages };
  };
}

/** The text of all text nodes, and where in it each begins. Walks without recursion, as pages nest deeply. */
function textOf(root: Node): { text: string; offsets: Map<Node, number> } {
  const offsets = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  for (let at: Node | null = root; at; at = following(at, root)) {
    if (!(at instanceof Text)) continue;
    offsets.set(at, length);
    parts.push(at.data);
    length += at.length;
  }
  return { text: parts.join(''), offsets };
}

function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
