import { isInPage, parentOf } from './dom.ts';
import { type Block, blockOf, isInline, isSkipped } from './passages.ts';

/** What a change of the page asks for. */
export interface FollowHandlers {
  /** Something has changed, and waits to be handled. */
  changed(): void;
  /** A text has changed, just now. */
  textChanged(text: Text): void;
  /** The block's own text has changed. */
  dirty(block: Block): void;
  /** A block came into the page, or became prose, with all that is in it. */
  added(block: Block): void;
  /** Something left the page, with all that is in it. */
  gone(): void;
  /** Something may no longer be prose, with all that is in it. */
  unread(): void;
}

export interface Following {
  observe(root: Node): void;
  /** Handles what has changed until all is done, or `over` says so. */
  handle(over: () => boolean): void;
  /** Whether something waits to be handled. */
  isBehind(): boolean;
}

/** Follows the changes of documents and shadow trees, block by block, until the signal ends it. */
export function follow(handlers: FollowHandlers, signal: AbortSignal): Following {
  /** What waits to be handled: the first of them is at `done`. */
  let waiting: MutationRecord[] = [];
  let done = 0;
  // A page in the midst of a storm is held up no longer than it takes to put its changes aside.
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData' && record.target instanceof Text)
        handlers.textChanged(record.target);
      waiting.push(record);
    }
    handlers.changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    handle(over) {
      // Many records of one storm share a target, and finding its block climbs to the root.
      const blocks = new Map<Node, Block | undefined>();
      while (done < waiting.length && !over()) {
        const record = waiting[done];
        done += 1;
        if (record) handle(record, handlers, blocks);
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

function handle(
  record: MutationRecord,
  handlers: FollowHandlers,
  blocks: Map<Node, Block | undefined>,
): void {
  const { target } = record;
  if (record.type === 'attributes') {
    // The element may have been prose before and not now, or the other way round.
    const parent = parentOf(target);
    const block = parent && blockOf(parent);
    if (!block || !(target instanceof Element)) return;
    handlers.unread();
    handlers.dirty(block);
    if (!isInline(target) && !isSkipped(target)) handlers.added(target);
    return;
  }
  if (record.removedNodes.length > 0) handlers.gone();
  if (target instanceof Document) {
    // The whole document was replaced.
    for (const node of record.addedNodes) if (node instanceof Element) handlers.added(node);
    return;
  }
  if (!blocks.has(target)) blocks.set(target, blockOf(target));
  const block = blocks.get(target);
  if (!block) return;
  if (record.type === 'characterData' || changesLine(record)) handlers.dirty(block);
  for (const node of record.addedNodes) {
    if (!(node instanceof Element) || isInline(node) || isSkipped(node)) continue;
    if (isInPage(node)) handlers.added(node);
  }
}

/**
 * Whether nodes that came or went touch the text of their parent. A block among blocks does not, which spares feeds
 * from being read whole at each new item.
 */
function changesLine({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  for (let at = 0; at < addedNodes.length; at += 1) if (isInLine(addedNodes[at])) return true;
  for (let at = 0; at < removedNodes.length; at += 1) if (isInLine(removedNodes[at])) return true;
  return isInLine(previousSibling) && isInLine(nextSibling);
}

function isInLine(node: Node | null | undefined): boolean {
  if (!node) return false;
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return isInline(node);
}
