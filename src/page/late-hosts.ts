import { firstChildOf, isInPage } from './dom.ts';
import { CUSTOM, HOST, traitsOf } from './elements.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** So many are watched at most: pages have thousands of empty elements that never get a shadow tree. */
const MOST_WATCHED = 2_000;
/** They are looked at again no more often than this. */
const LOOK_EVERY_MS = 1_000;
/** And after a page has loaded at these times, whether or not anything is seen to change. */
const AFTER_LOAD_MS = [0, 1_000, 5_000];

/**
 * Elements without a shadow tree that may get one later, of which no mutation tells: scripts that arrive late upgrade
 * custom elements, and fill empty ones. They are looked at again after the page has loaded, and whenever it has changed.
 */
export interface LateHosts {
  /** Watches an element if it is of those that get shadow trees. */
  watch(element: Element, traits: number, firstChild: Node | null): void;
  /** Has them looked at again now that the page has loaded. */
  loaded(): void;
  /** Has them looked at again, at once or when the last look is a while ago. */
  soon(): void;
  /** Looks at those that are due, until it is `over`. */
  look(over: () => boolean): void;
  isBehind(): boolean;
}

/** @param due called when it is time to `look` */
export function createLateHosts(
  found: (root: ShadowRoot) => void,
  due: () => void,
  signal: AbortSignal,
): LateHosts {
  const watched = new Set<Element>();
  let left: Element[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterLoad: ReturnType<typeof setTimeout>[] = [];
  signal.addEventListener('abort', () => [timer, ...afterLoad].forEach(clearTimeout));

  function soon(): void {
    if (timer !== undefined || watched.size === 0) return;
    const wait = Math.max(0, lookedAt + LOOK_EVERY_MS - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      lookedAt = performance.now();
      left = [...watched];
      due();
    }, wait);
  }

  return {
    soon,
    loaded: () => afterLoad.push(...AFTER_LOAD_MS.map((wait) => setTimeout(soon, wait))),
    watch(element, traits, firstChild) {
      if ((traits & HOST) === 0 || ((traits & CUSTOM) === 0 && firstChild)) return;
      if (watched.size < MOST_WATCHED) watched.add(element);
    },
    look(over) {
      for (let element = left.pop(); element; element = left.pop()) {
        const root = isInPage(element)
          ? shadowRootOf(element, traitsOf(element), firstChildOf(element))
          : undefined;
        if (root) found(root);
        if (root || !isInPage(element)) watched.delete(element);
        if (over()) return;
      }
    },
    isBehind: () => left.length > 0,
  };
}
