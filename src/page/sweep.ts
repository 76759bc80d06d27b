import { isElement, isInPage, isShadowRoot } from './dom.ts';
import { type Around, type Block, holdsAround, isProse } from './passages.ts';

/** Goes through the blocks that were marked, since some may have left the page or stopped being prose. */
export interface Sweep {
  /** Something has left the page. */
  gone(): void;
  /** What is in an element may no longer be prose. */
  unread(element: Element): void;
  /** Goes on until all is done, or `over` says so. */
  run(over: () => boolean, skipped: Around): void;
  isBehind(): boolean;
}

/** @param forget called with each block that is no longer in the page, or no longer prose */
export function createSweep(marked: () => Iterator<Block>, forget: (block: Block) => void): Sweep {
  let left: Iterator<Block> | undefined;
  /** The elements in which blocks may have stopped being prose, for this sweep and for the next. */
  let doubted = new Set<Element>();
  let doubtedNext = new Set<Element>();
  let again = false;

  function step(around: Around, skipped: Around): void {
    if (!left) {
      again = false;
      left = marked();
      doubted = doubtedNext;
      doubtedNext = new Set();
    }
    const { value: block, done } = left.next();
    if (done) left = undefined;
    else if (!isInPage(block)) forget(block);
    else if (doubted.size > 0 && isDoubted(block, around) && !isProse(block, skipped)) forget(block);
  }

  function isDoubted(block: Block, around: Around): boolean {
    const element = isShadowRoot(block) ? block.host : block;
    return isElement(element) && holdsAround(element, (one) => doubted.has(one), around);
  }

  function isBehind(): boolean {
    return left !== undefined || again;
  }

  return {
    gone() {
      again = true;
    },
    unread(element) {
      again = true;
      doubtedNext.add(element);
    },
    run(over, skipped) {
      let around: Around = new Map();
      while (isBehind()) {
        if (!left) around = new Map();
        step(around, skipped);
        if (over()) return;
      }
    },
    isBehind,
  };
}
