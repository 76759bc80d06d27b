import { LINE_BREAK } from '../recognize/fold.ts';
import type { Sieve } from '../recognize/sieve.ts';
import { createSifter } from '../recognize/sift.ts';
import { isCardHost } from './card-door.ts';
import { childAt, firstChildOf, isElement, isText, nextSiblingOf, parentOf } from './dom.ts';
import { INLINE, isSkippedByAttribute, LINE_END, SKIPPED, traitsOf, WITHIN_LINES } from './elements.ts';
import { type Block, lineBlockOf } from './passages.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** What a survey comes across. */
export interface SurveyHandlers {
  /** A line of the block holds a key that the sieve lets through. */
  met(block: Block, key: number, capital: boolean): void;
  /** A line of the block holds words that may look like others. */
  disguised(block: Block): void;
  shadow(root: ShadowRoot): void;
  /** An element without a shadow tree, with its traits and its first child. */
  bare(element: Element, traits: number, firstChild: Node | null): void;
}

/**
 * Goes through all text below a node, once and in the order of the page, to tell the few blocks in which somebody may be
 * named. It sifts lines as `cutBlock` cuts passages, but leaves nothing behind; what is hidden or editable is seen
 * through here, and left out when its block is cut.
 */
export interface Survey {
  begin(root: Node): void;
  /** Goes on until all is done, which it tells, or `over` says so, which is asked now and then. */
  run(over: () => boolean): boolean;
}

/** So many characters, or what costs as much, are read between two looks at the clock. */
const CHARACTERS_BETWEEN = 8192;
/** To come to a node costs as much as to read so many characters. */
const NODE_CHARACTERS = 128;

export function createSurvey(sieve: Sieve, handlers: SurveyHandlers): Survey {
  let root: Node | undefined;
  let isNew = false;
  let isPaused = false;
  /** Of the elements that the next node lies in, from the root inwards, whether they run inside a line. */
  let inside: boolean[] = [];
  /** Between two runs the node that is next, and a live range before it, which the browser keeps in its place. */
  let due: Node | undefined;
  /** The same for all runs, as it costs something at each change of the page. */
  let place: Range | undefined;
  /** How much of the next node was read, if it is a long text. */
  let offset = 0;
  let text: Text | undefined;
  /** What was read since the last look at the clock. */
  let characters = 0;

  const sifter = createSifter(sieve, (key, capital) => {
    const block = text && lineBlockOf(text);
    if (block) handlers.met(block, key, capital);
  });

  function endLine(): void {
    if (!text) return;
    const block = sifter.close() && lineBlockOf(text);
    if (block) handlers.disguised(block);
    text = undefined;
  }

  /** Reads an element, and tells where to go on inside it. */
  function enter(element: Element): Node | null {
    const traits = traitsOf(element);
    if ((traits & LINE_END) !== 0) {
      sifter.feed(LINE_BREAK);
      return null;
    }
    const isInline = (traits & INLINE) !== 0;
    const isSkipped = (traits & SKIPPED) !== 0 || (isInline && isSkippedByAttribute(element));
    if (isSkipped ? (traits & WITHIN_LINES) === 0 : !isInline) endLine();
    if (isSkipped) return null;
    const first = firstChildOf(element);
    const shadow = shadowRootOf(element, traits, first);
    if (!shadow) handlers.bare(element, traits, first);
    else if (!isCardHost(element)) handlers.shadow(shadow);
    if (first) inside.push(isInline);
    return first;
  }

  /** The node after all that is inside one; lines end with the blocks that are left. */
  function after(node: Node): Node | null {
    for (let at = node; at !== root; ) {
      const next = nextSiblingOf(at);
      if (next) return next;
      const parent = parentOf(at);
      if (!parent) return null;
      if (!inside.pop()) endLine();
      at = parent;
    }
    return null;
  }

  function feed(more: string): void {
    sifter.feed(more);
    characters += more.length;
  }

  /** Reads a text, or a part of it. */
  function read(node: Text): boolean {
    text = node;
    const { length } = node;
    if (offset === 0 && length <= CHARACTERS_BETWEEN) {
      feed(node.data);
      return true;
    }
    // Part by part, as Firefox copies all of `data` each time it is asked for it. One unit more than is read, so that the
    // two halves of a character stay together.
    let part = node.substringData(Math.min(offset, length), CHARACTERS_BETWEEN + 1);
    if ((part.codePointAt(CHARACTERS_BETWEEN - 1) ?? 0) <= 0xffff) part = part.slice(0, CHARACTERS_BETWEEN);
    feed(part);
    offset += part.length;
    if (offset < length) return false;
    offset = 0;
    return true;
  }

  return {
    begin(node) {
      root = node;
      isNew = true;
    },
    run(over) {
      let at = isNew ? start() : resume();
      isNew = false;
      while (at) {
        if (isText(at)) {
          if (read(at)) at = after(at);
        } else at = (isElement(at) ? enter(at) : null) ?? after(at);
        characters += NODE_CHARACTERS;
        // What came after the last look is kept in mind where this is all: there may be thousands of small ones.
        if (!at || characters < CHARACTERS_BETWEEN) continue;
        characters = 0;
        if (over()) {
          pause(at);
          return false;
        }
      }
      endLine();
      return true;
    },
  };

  function start(): Node | null {
    offset = 0;
    inside = [];
    if (!root) return null;
    if (isElement(root)) return enter(root);
    inside.push(false);
    return firstChildOf(root);
  }

  function pause(before: Node): void {
    due = before;
    place ??= new Range();
    place.setStartBefore(before);
    isPaused = true;
  }

  /** Where to go on: what was moved or removed in the meantime is passed over, and nothing else. */
  function resume(): Node | null {
    if (!place || !isPaused) return null;
    const { startContainer: container, startOffset } = place;
    const at = childAt(container, startOffset);
    isPaused = false;
    if (at && at === due) return at;
    endLine();
    offset = 0;
    inside = insideOf(at ? container : parentOf(container));
    return at ?? after(container);
  }

  /** Of an element and those that it lies in. */
  function insideOf(innermost: Node | null): boolean[] {
    const found: boolean[] = [];
    for (let at = innermost; at; at = at === root ? null : parentOf(at)) {
      found.unshift(isElement(at) && (traitsOf(at) & INLINE) !== 0);
    }
    return found;
  }
}
