import { isShadowRoot, rootNodeOf } from './dom.ts';
import { type Block, type Passage, pointAt } from './passages.ts';
import { createVicinity } from './vicinity.ts';
import type { Wanted } from './wanted.ts';

/** A mention as it lies in the page. */
export interface Painted extends Wanted {
  passage: Passage;
  range: StaticRange;
  /** Whether it can be seen there: repeats may be left out. */
  seen: boolean;
  /** Whether it is highlighted now: one far from the window waits. */
  lit: boolean;
}

/**
 * Paints mentions with the CSS Custom Highlight API. The registry is shared with the page's own scripts, so its names
 * tell nothing but a line style and a colour, and `restore` puts back what a page has cleared.
 */
export interface Painter {
  paint(passage: Passage, wanted: readonly Wanted[], seen: boolean): void;
  /** Lets a mention be seen, or not; one that is quiet never is. */
  reveal(painted: Painted, seen: boolean): void;
  erase(passage: Passage): void;
  /** The mentions that a text node takes part in. */
  at(node: Text): readonly Painted[];
  of(passage: Passage): readonly Painted[];
  passages(): IterableIterator<Passage>;
  /** Shows one mention as the current one, or none. */
  point(painted: Painted | undefined): void;
  restore(): void;
  clear(): void;
}

export const CURRENT_STYLE = 'underline-current';

/** Above the other highlights, so that the current mention's ground lies over its underline's. */
const CURRENT_PRIORITY = 1;

/** @param sheet the style sheet of the marks, for shadow roots, which the document's own rules don't reach in Firefox */
export function createPainter(registry: HighlightRegistry, sheet: () => CSSStyleSheet): Painter {
  const highlights = new Map<string, Highlight>();
  /** How many ranges each highlight holds, as a page can empty what it finds in the registry. */
  const sizes = new Map<string, number>();
  const painted = new Map<Passage, Painted[]>();
  const byNode = new WeakMap<Text, Painted[]>();
  const vicinity = createVicinity<Painted>(light);
  let current: Painted | undefined;

  function highlight(style: string): Highlight {
    let made = highlights.get(style);
    if (!made) {
      made = new Highlight();
      if (style === CURRENT_STYLE) made.priority = CURRENT_PRIORITY;
      highlights.set(style, made);
      registry.set(style, made);
    }
    return made;
  }

  /** Takes a highlight out of the registry, unless the page has put another in its place. */
  function drop(style: string, made: Highlight): void {
    if (registry.get(style) === made) registry.delete(style);
    highlights.delete(style);
  }

  function refill(style: string, made: Highlight): void {
    made.clear();
    for (const all of painted.values())
      for (const one of all) if (one.lit && one.style === style) made.add(one.range);
  }

  /** Lets the marks' rules into the shadow tree that a block lies in, if any. */
  function dress(block: Block): void {
    const root = rootNodeOf(block);
    if (!isShadowRoot(root) || root.adoptedStyleSheets.includes(sheet())) return;
    root.adoptedStyleSheets.push(sheet());
  }

  function count(style: string, by: 1 | -1): void {
    sizes.set(style, (sizes.get(style) ?? 0) + by);
  }

  function reveal(one: Painted, seen: boolean): void {
    if (one.quiet) return;
    one.seen = seen;
    if (seen) vicinity.enter(one);
    light(one);
    if (!seen) vicinity.leave(one);
  }

  function light(one: Painted): void {
    const lit = one.seen && vicinity.isNear(one);
    if (one.lit === lit) return;
    one.lit = lit;
    if (lit) highlight(one.style).add(one.range);
    else highlights.get(one.style)?.delete(one.range);
    count(one.style, lit ? 1 : -1);
  }

  function erase(passage: Passage): void {
    unmark(passage);
    painted.delete(passage);
  }

  function unmark(passage: Passage): void {
    for (const one of painted.get(passage) ?? []) {
      reveal(one, false);
      if (one === current) point(undefined);
    }
    for (const node of passage.nodes) {
      const left = byNode.get(node)?.filter((one) => one.passage !== passage) ?? [];
      if (left.length > 0) byNode.set(node, left);
      else byNode.delete(node);
    }
  }

  function point(next: Painted | undefined): void {
    if (current) highlights.get(CURRENT_STYLE)?.clear();
    current = next;
    if (next && !next.quiet) highlight(CURRENT_STYLE).add(next.range);
  }

  return {
    paint(passage, wanted, seen) {
      if (wanted.length === 0) {
        erase(passage);
        return;
      }
      // Not taken out, so that what is painted anew keeps its place: they are wanted in the order of the page.
      unmark(passage);
      if (!wanted.every(({ quiet }) => quiet)) dress(passage.block);
      const all = wanted.map((one): Painted => {
        const { mention } = one;
        const start = pointAt(passage, mention.start, false);
        const end = pointAt(passage, mention.end, true);
        const range = new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        });
        const made: Painted = { ...one, passage, range, seen: false, lit: false };
        reveal(made, seen);
        const from = passage.nodes.indexOf(start.node);
        for (const node of passage.nodes.slice(from, passage.nodes.indexOf(end.node) + 1)) {
          const others = byNode.get(node);
          if (others) others.push(made);
          else byNode.set(node, [made]);
        }
        return made;
      });
      painted.set(passage, all);
    },
    reveal,
    erase,
    at: (node) => byNode.get(node) ?? [],
    of: (passage) => painted.get(passage) ?? [],
    passages: () => painted.keys(),
    point,
    restore() {
      for (const [style, made] of highlights) {
        if (sizes.get(style) === 0) drop(style, made);
        else if (registry.get(style) !== made) registry.set(style, made);
        if (style !== CURRENT_STYLE && made.size !== (sizes.get(style) ?? 0)) refill(style, made);
      }
    },
    clear() {
      for (const passage of [...painted.keys()]) erase(passage);
      for (const [style, made] of highlights) drop(style, made);
      sizes.clear();
      vicinity.stop();
    },
  };
}
