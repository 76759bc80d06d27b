import { isElement, isShadowRoot, parentOf } from './dom.ts';
import type { Block, Passage } from './passages.ts';
import { createQueue } from './queue.ts';

/**
 * Of pages with no more marks than this all are highlighted, and so are so many in one block, and so many new ones, wherever
 * they are. To keep an element observed takes a fifth of what a highlighted mark takes.
 */
const MOST_ANYWHERE = 40;
/** The browser tells of all that is new in one go, and to hear of so many takes 2 ms. */
const MOST_AWAITED = 300;
/** Half a window on each side, of the page and of what scrolls in it. */
const MARGIN = '50%';
/** Text can hardly take up less room than this, in square pixels for a character. */
const ROOM = 60;

/** A mark, by where it lies. */
export interface Lying {
  passage: Passage;
  range: StaticRange;
}

/**
 * Tells which marks lie in the window or near it. Browsers work out every range of every highlight anew in each frame in
 * which anything on the page changes, 16 µs for each in Chromium 156: a clock on a page with 2,000 marks would take more
 * than all of a frame.
 *
 * A mark lies where its block lies, unless there are many in that one, or the page has put the mark's own element elsewhere,
 * as by `position: fixed`. Of a long text without any elements all marks are near when one is.
 */
export interface Vicinity<Mark extends Lying> {
  enter(mark: Mark): void;
  leave(mark: Mark): void;
  isNear(mark: Mark): boolean;
  stop(): void;
}

/** @param moved called with each mark that has come near or gone */
export function createVicinity<Mark extends Lying>(moved: (mark: Mark) => void): Vicinity<Mark> {
  const boxes = new Map<Mark, Element>();
  const marksIn = new Map<Element, Set<Mark>>();
  /** As the browser last told, or as it is supposed before. */
  const near = new WeakSet<Element>();
  let observer: IntersectionObserver | undefined;
  /** What is to be observed, and what is observed but not yet told of. */
  const waiting = createQueue<Element>();
  const awaited = new Set<Element>();
  /** How many elements were supposed to be near since the browser last told. */
  let supposed = 0;

  function observe(): IntersectionObserver {
    const margins: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    };
    const made = new IntersectionObserver((entries) => {
      supposed = 0;
      entries.forEach(take);
      observeMore();
    }, margins);
    for (const element of marksIn.keys()) waiting.add(element);
    return made;
  }

  function observeMore(): void {
    while (observer && awaited.size < MOST_AWAITED) {
      const element = waiting.take();
      if (!element) return;
      awaited.add(element);
      observer.observe(element);
    }
  }

  function take({
    target,
    isIntersecting,
    boundingClientRect: { width, height },
  }: IntersectionObserverEntry): void {
    awaited.delete(target);
    const marks = marksIn.get(target);
    if (!marks) return;
    // What lies outside its own box, or has none, may be anywhere.
    if (isIntersecting || width * height < leastRoom(target, marks)) near.add(target);
    else {
      near.delete(target);
      for (const mark of marks) {
        const apart = putApart(mark, target);
        if (!apart) continue;
        leave(mark);
        put(mark, apart);
      }
    }
    for (const mark of marks) moved(mark);
  }

  /** Has what is new highlighted in the same frame as its text is shown, unless it is much. */
  function suppose(element: Element): void {
    if (observer && supposed >= MOST_ANYWHERE) return;
    supposed += 1;
    near.add(element);
  }

  function put(mark: Mark, element: Element): void {
    boxes.set(mark, element);
    const here = marksIn.get(element);
    if (here) {
      here.add(mark);
      return;
    }
    marksIn.set(element, new Set([mark]));
    suppose(element);
    if (observer) waiting.add(element);
    observeMore();
  }

  function leave(mark: Mark): void {
    const element = boxes.get(mark);
    const here = element && marksIn.get(element);
    if (!element || !here) return;
    boxes.delete(mark);
    here.delete(mark);
    if (here.size > 0) return;
    marksIn.delete(element);
    observer?.unobserve(element);
    waiting.drop(element);
    awaited.delete(element);
    observeMore();
  }

  return {
    enter(mark) {
      const block = boxOf(mark.passage.block);
      if (!block || boxes.has(mark)) return;
      const isFull = (marksIn.get(block)?.size ?? 0) >= MOST_ANYWHERE;
      put(mark, (isFull && mark.range.startContainer.parentElement) || block);
      if (observer || boxes.size <= MOST_ANYWHERE) return;
      observer = observe();
      observeMore();
    },
    leave,
    isNear(mark) {
      const element = boxes.get(mark);
      return !element || near.has(element);
    },
    stop: () => observer?.disconnect(),
  };
}

/** The element whose box a block's text lies in. */
function boxOf(block: Block): Element | undefined {
  if (isElement(block)) return block;
  return isShadowRoot(block) ? block.host : undefined;
}

/** The innermost element around a mark, within another, that the page lays out by itself. Asked when a frame is done. */
function putApart(mark: Lying, within: Element): Element | undefined {
  for (let at: Node | null = mark.range.startContainer; at && at !== within; at = parentOf(at))
    if (isElement(at) && getComputedStyle(at).position !== 'static') return at;
  return undefined;
}

/** What a box takes up at least, in square pixels, if the texts of some marks lie in it. */
function leastRoom(element: Element, marks: Iterable<Lying>): number {
  let characters = 0;
  const passages = new Set([...marks].map(({ passage }) => passage));
  // That of an element within a line is its text's own.
  for (const { block, text } of passages) if (boxOf(block) === element) characters += text.length;
  return Math.max(1, characters * ROOM);
}
