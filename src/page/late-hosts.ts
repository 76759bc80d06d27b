import { firstChildOf, isHidden, isInPage, listenerOf } from './dom.ts';
import { CUSTOM, HOST, traitsOf } from './elements.ts';
import { keepListening } from './keep-listening.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** So many are watched at most: pages have thousands of empty elements that never get a shadow tree. */
const MOST_WATCHED = 2_000;
/** They are looked at again no more often than this; each of them, while the reader does nothing, ever less often. */
const LOOK_EVERY_MS = 1_000;
const LOOK_AT_LEAST_EVERY_MS = 60_000;
/** So many looks find out that an empty element of HTML will get none; those of scripts may be upgraded at any time. */
const MOST_LOOKS = 7;
/** After a page has loaded, they are looked at at these times, whether or not anything is seen to change. */
const AFTER_LOAD_MS = [0, 1_000, 5_000];

interface Watch {
  looks: number;
  /** When it is due to be looked at again, if anything changes. */
  next: number;
}

/**
 * Elements without a shadow tree that may get one later, of which no mutation tells: scripts that arrive late upgrade
 * custom elements, and fill empty ones. They are looked at again after the page has loaded, after the reader has done
 * something, as pages wait with much until it is scrolled to, and whenever the page has changed.
 */
export interface LateHosts {
  /** Watches an element if it is of those that get shadow trees. */
  watch(element: Element, traits: number, firstChild: Node | null): void;
  /** Has them looked at again now that the page has loaded. */
  loaded(): void;
  /** Has those looked at again that are due, or will be. */
  soon(): void;
  /** Looks at those that are due, until it is `over`. */
  look(over: () => boolean): void;
  isBehind(): boolean;
}

/** @param due called when it is time to `look` */
export function createLateHosts(
  document: Document,
  found: (root: ShadowRoot) => void,
  due: () => void,
  signal: AbortSignal,
): LateHosts {
  const watched = new Map<Element, Watch>();
  const left: Element[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  /** Whether all are to be looked at, due or not. */
  let all = false;
  const afterLoad: ReturnType<typeof setTimeout>[] = [];
  signal.addEventListener('abort', () => [timer, ...afterLoad].forEach(clearTimeout));
  keepListening(
    document,
    () => {
      for (const type of ['scroll', 'click', 'visibilitychange'])
        listenerOf(document)(type, lookAtAll, { capture: true, passive: true, signal });
    },
    signal,
  );

  function lookAtAll(): void {
    all = true;
    lookAt(performance.now());
  }

  function lookAt(time: number): void {
    const at = Math.max(time, lookedAt + LOOK_EVERY_MS);
    if (at >= timerAt || watched.size === 0) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(begin, Math.max(0, at - performance.now()));
  }

  function begin(): void {
    timerAt = Number.POSITIVE_INFINITY;
    // All are looked at when it is shown again.
    if (isHidden(document)) return;
    const now = performance.now();
    lookedAt = now;
    for (const [element, watch] of watched) {
      if (!all && watch.next > now) continue;
      if (!all) watch.looks += 1;
      watch.next = now + Math.min(LOOK_AT_LEAST_EVERY_MS, LOOK_EVERY_MS * 2 ** watch.looks);
      left.push(element);
    }
    all = false;
    if (left.length > 0) due();
  }

  return {
    soon() {
      if (timerAt < Number.POSITIVE_INFINITY || isHidden(document)) return;
      let first = Number.POSITIVE_INFINITY;
      for (const { next } of watched.values()) first = Math.min(first, next);
      lookAt(first);
    },
    loaded: () => afterLoad.push(...AFTER_LOAD_MS.map((wait) => setTimeout(lookAtAll, wait))),
    watch(element, traits, firstChild) {
      if ((traits & HOST) === 0 || ((traits & CUSTOM) === 0 && firstChild)) return;
      if (watched.size >= MOST_WATCHED || watched.has(element)) return;
      const next = performance.now() + LOOK_EVERY_MS;
      watched.set(element, { looks: 0, next });
      lookAt(next);
    },
    look(over) {
      for (let element = left.pop(); element; element = left.pop()) {
        const traits = traitsOf(element);
        const isThere = isInPage(element);
        const root = isThere ? shadowRootOf(element, traits, firstChildOf(element)) : undefined;
        if (root) found(root);
        const looks = watched.get(element)?.looks ?? 0;
        const isGivenUp = (traits & CUSTOM) === 0 && looks >= MOST_LOOKS;
        if (root || !isThere || isGivenUp) watched.delete(element);
        if (over()) return;
      }
    },
    isBehind: () => left.length > 0,
  };
}
