import { isInPage, parentOf } from './dom.ts';
import { type Block, blockOf, isInline, isSkipped } from './passages.ts';

/** What a change of the page asks for. */
export interface FollowHandlers {
  /** The block's own text has changed. */
  dirty(block: Block): void;
  /** A block came into the page, or became prose, with all that is in it. */
  added(block: Block): void;
  /** Something left the page, with all that is in it. */
  gone(): void;
  /** Something may no longer be prose, with all that is in it. */
  unread(): void;
}

/** Follows the changes of documents and shadow trees, block by block, until the signal ends it. */
export function follow(handlers: FollowHandlers, signal: AbortSignal): { observe(root: Node): void } {
  const observer = new MutationObserver((records) => {
    // Many records of one storm share a target, and finding its block climbs to the root.
    const blocks = new Map<Node, Block | undefined>();
    for (const record of records) handle(record, handlers, blocks);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
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
  for (const node of [...addedNodes, ...removedNodes]) if (isInLine(node)) return true;
  return isInLine(previousSibling) && isInLine(nextSibling);
}

function isInLine(node: Node | null): boolean {
  if (!node) return false;
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return isInline(node);
}
