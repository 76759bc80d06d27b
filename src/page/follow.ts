import { isDocument, isElement, isInPage, isText, parentOf } from './dom.ts';
import { LINE_END, traitsOf, WITHIN_LINES } from './elements.ts';
import { type Around, type Block, blockOf, isInline, isSkipped } from './passages.ts';

/** What a change of the page asks for. */
export interface FollowHandlers {
  /** Something has changed, in so many records, and waits to be handled. */
  changed(records: number): void;
  /** A text has changed, just now. */
  textChanged(text: Text): void;
  /** The block's own text has changed. */
  dirty(block: Block): void;
  /** An element came into the page, or became prose, with all that is in it. */
  added(element: Element): void;
  /** Something left the page, with all that is in it. */
  gone(): void;
  /** An element may no longer be prose, with all that is in it. */
  unread(element: Element): void;
}

export interface Following {
  observe(root: Node): void;
  /** Handles what has changed until all is done, or `over` says so. */
  handle(over: () => boolean, skipped: Around): void;
  /** Whether something waits to be handled. */
  isBehind(): boolean;
}

/** Follows the changes of documents and shadow trees, block by block, until the signal ends it. */
export function follow(handlers: FollowHandlers, signal: AbortSignal): Following {
  /** What waits to be handled: the first of them is at `done`. */
  let waiting: MutationRecord[] = [];
  let done = 0;
  /** What is left of that one, if it was begun. */
  let steps: Iterator<undefined> | undefined;
  // A page in the midst of a storm is held up no longer than it takes to put its changes aside.
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData' && isText(record.target)) handlers.textChanged(record.target);
      waiting.push(record);
    }
    handlers.changed(records.length);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    handle(over, skipped) {
      // Many records of one storm share a target, and finding its block climbs to the root.
      const blocks = new Map<Node, Block | undefined>();
      const blockAt = (node: Node): Block | undefined => {
        if (!blocks.has(node)) blocks.set(node, blockOf(node, skipped));
        return blocks.get(node);
      };
      while (done < waiting.length && !over()) {
        const record = waiting[done];
        if (record) steps ??= handle(record, handlers, blockAt);
        if (steps?.next().done === false) continue;
        steps = undefined;
        done += 1;
      }
      if (done < waiting.length) return;
      waiting = [];
      done = 0;
    },
    isBehind: () => waiting.length > 0,
    observe(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        // What makes text editable, or hides it, decides whether it is read at all.
        attributeFilter: ['hidden', 'contenteditable'],
      });
    },
  };
}

/**
 * Handles a record, with a stop after each node that came or went: there may be thousands in one. Goes through them by
 * number: to iterate over a list of nodes takes ten times as long.
 */
function* handle(
  record: MutationRecord,
  handlers: FollowHandlers,
  blockAt: (node: Node) => Block | undefined,
): Generator<undefined, void> {
  const { target, addedNodes, removedNodes } = record;
  if (record.type === 'attributes') {
    // The element may have been prose before and not now, or the other way round.
    const parent = parentOf(target);
    if (!parent || !isElement(target)) return;
    const block = blockAt(parent);
    if (!block && !isDocument(parent)) return;
    if (block) handlers.dirty(block);
    if (isSkipped(target)) handlers.unread(target);
    else handlers.added(target);
    return;
  }
  const [added, removed] = [addedNodes.length, removedNodes.length];
  if (removed > 0) handlers.gone();
  if (isDocument(target)) {
    // The whole document was replaced.
    for (let at = 0; at < added; at += 1) {
      const node = addedNodes.item(at);
      if (node && isElement(node)) handlers.added(node);
    }
    return;
  }
  const block = blockAt(target);
  if (!block) {
    if (!isInPage(target)) return;
    for (let at = 0; at < added; at += 1) {
      const node = addedNodes.item(at);
      // What was prose may have been moved into what is none.
      if (node && isElement(node)) handlers.unread(node);
      yield;
    }
    return;
  }
  // A block among blocks does not touch the text of their parent, which spares feeds from being read whole at each new
  // item.
  let isDirty = record.type === 'characterData' || joinsLine(record);
  if (isDirty) handlers.dirty(block);
  const weigh = (node: Node | null): void => {
    if (isDirty || !node || sideOf(node) !== 'line') return;
    isDirty = true;
    handlers.dirty(block);
  };
  for (let at = 0; at < added; at += 1) {
    const node = addedNodes.item(at);
    weigh(node);
    // What runs inside a line may hold blocks and shadow trees all the same.
    if (node && isElement(node) && !isSkipped(node) && isInPage(node)) handlers.added(node);
    yield;
  }
  for (let at = 0; at < removed && !isDirty; at += 1) {
    weigh(removedNodes.item(at));
    yield;
  }
}

/** Whether nodes that came or went part or join a line of which they are no part themselves. */
function joinsLine({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  // An element inside a line doesn't end it.
  const edge = isInline(target) ? 'blank' : 'end';
  const before = previousSibling ? sideOf(previousSibling) : edge;
  const after = nextSibling ? sideOf(nextSibling) : edge;
  return before !== 'end' && after !== 'end' && (before === 'line' || after === 'line' || isInline(target));
}

/** What a node is to the line beside it: a part of it, nothing that is read, or its end. */
function sideOf(node: Node): 'line' | 'blank' | 'end' {
  if (isText(node)) return /\S/.test(node.data) ? 'line' : 'blank';
  if (!isElement(node)) return 'blank';
  if (isInline(node)) return 'line';
  return (traitsOf(node) & (WITHIN_LINES | LINE_END)) !== 0 ? 'blank' : 'end';
}
