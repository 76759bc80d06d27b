import { isElement, isShadowRoot } from './dom.ts';
import type { Block, Passage } from './passages.ts';

/** Of pages with mentions in no more blocks than this all are highlighted. */
const MOST_BLOCKS = 40;
/** Half a window on each side, of the page and of what scrolls in it. */
const MARGIN = '50%';
/** Text can hardly take up less room than this, in square pixels for a character. */
const ROOM = 60;

/**
 * Tells which passages lie in the window or near it. Browsers work out every range of every highlight anew in each frame
 * in which anything on the page changes, 16 µs for each in Chromium 156: a clock on a page with 2,000 marks would take
 * more than all of a frame.
 */
export interface Vicinity {
  enter(passage: Passage): void;
  leave(passage: Passage): void;
  isNear(passage: Passage): boolean;
  stop(): void;
}

/** @param moved called with each passage that has come near or gone */
export function createVicinity(moved: (passage: Passage) => void): Vicinity {
  const passagesOf = new Map<Element, Set<Passage>>();
  /** As the browser last told; before it does, what is new is taken to be far. */
  const near = new WeakSet<Element>();
  let observer: IntersectionObserver | undefined;
  let printing = false;

  function isNear({ block }: Passage): boolean {
    const element = boxOf(block);
    return printing || !element || near.has(element);
  }

  function begin(): void {
    const margins: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    };
    observer = new IntersectionObserver((entries) => entries.forEach(take), margins);
    for (const element of passagesOf.keys()) observer.observe(element);
    // Paper has no window.
    addEventListener('beforeprint', toPrint);
    addEventListener('afterprint', toPrint);
  }

  function take({
    target,
    isIntersecting,
    boundingClientRect: { width, height },
  }: IntersectionObserverEntry): void {
    const passages = passagesOf.get(target);
    if (!passages) return;
    let characters = 0;
    for (const { text } of passages) characters += text.length;
    // What lies outside its own box, or has none, may be anywhere.
    if (isIntersecting || width * height < characters * ROOM) near.add(target);
    else near.delete(target);
    for (const passage of passages) moved(passage);
  }

  function toPrint({ type }: Event): void {
    printing = type === 'beforeprint';
    for (const passages of passagesOf.values()) for (const passage of passages) moved(passage);
  }

  return {
    enter(passage) {
      const element = boxOf(passage.block);
      if (!element) return;
      const here = passagesOf.get(element);
      if (here) {
        here.add(passage);
        return;
      }
      passagesOf.set(element, new Set([passage]));
      if (observer) observer.observe(element);
      else {
        near.add(element);
        if (passagesOf.size > MOST_BLOCKS) begin();
      }
    },
    leave(passage) {
      const element = boxOf(passage.block);
      const here = element && passagesOf.get(element);
      if (!element || !here?.delete(passage) || here.size > 0) return;
      passagesOf.delete(element);
      observer?.unobserve(element);
    },
    isNear,
    stop() {
      observer?.disconnect();
      removeEventListener('beforeprint', toPrint);
      removeEventListener('afterprint', toPrint);
    },
  };
}

/** The element whose box a block's text lies in. */
function boxOf(block: Block): Element | undefined {
  if (isElement(block)) return block;
  return isShadowRoot(block) ? block.host : undefined;
}
