import type { Stepped, ToPage } from '../messages/to-page.ts';
import { isShadowRoot, scrollIntoView } from './dom.ts';
import { isShown, rectsOf } from './locate.ts';
import type { Painted, Painter } from './paint.ts';
import type { Passage } from './passages.ts';

/** Steps from mention to mention, and remembers where it stands. */
export interface Stepper {
  step(message: ToPage & { type: 'page.step' }): Stepped;
  /** The mention stepped to; where the page has rendered it anew, the one in its place. */
  current(): Painted | undefined;
}

export function createStepper(painter: Painter): Stepper {
  let current: Painted | undefined;
  /** Which one that was, counted among those stepped through. */
  let place = 0;
  let steppedThrough: string | undefined;

  /** A page that renders its text anew leaves another mention in the same place. */
  function isRenewed(painted: Painted): boolean {
    return !painter.of(painted.passage).includes(painted);
  }

  function placeOf(painted: Painted, mentions: readonly Painted[]): number {
    const at = mentions.indexOf(painted);
    return at < 0 && isRenewed(painted) ? Math.min(place, mentions.length - 1) : at;
  }

  return {
    current() {
      if (!current || !isRenewed(current)) return current;
      const mentions = mentionsInOrder(painter, steppedThrough);
      current = mentions[placeOf(current, mentions)];
      painter.point(current);
      return current;
    },
    step({ direction, profile, edge }) {
      steppedThrough = profile;
      const mentions = mentionsInOrder(painter, profile);
      const from = edge || !current ? -1 : placeOf(current, mentions);
      if (!edge && from < 0) return { at: 0, of: 0 };
      const to = edge ? (direction === 1 ? 0 : mentions.length - 1) : from + direction;
      current = mentions[to];
      place = to;
      painter.point(current);
      if (!current) return { at: 0, of: mentions.length };
      scrollTo(current);
      return { at: to + 1, of: mentions.length };
    },
  };
}

/** The mentions in the order of the document, repeats that are left unmarked too, but none that the page doesn't show. */
export function mentionsInOrder(painter: Painter, profile?: string): Painted[] {
  return passagesInOrder(painter)
    .flatMap((passage) => [...painter.of(passage)])
    .filter(({ profiles }) => profile === undefined || profiles.includes(profile))
    .filter(isShown);
}

/**
 * The passages with mentions in the order of the document, in which most of them are painted. Sorting holds each against the
 * one before it; asked the other way round, Chromium goes from that one back to the first of its siblings.
 */
export function passagesInOrder(painter: Painter): Passage[] {
  return [...painter.passages()].sort((a, b) => (isBefore(b.nodes[0], a.nodes[0]) ? 1 : -1));
}

/** Document order across shadow trees: nodes are compared where the trees that hold them meet. */
export function isBefore(a: Node | undefined, b: Node | undefined): boolean {
  if (!a || !b) return false;
  const position = a.compareDocumentPosition(b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0)
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const chainA = hostChain(a);
  const chainB = hostChain(b);
  for (let depth = 0; ; depth += 1) {
    const one = chainA[depth];
    const other = chainB[depth];
    if (!one || !other) return chainA.length < chainB.length;
    if (one !== other) return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

/** The node, and before it the hosts of the shadow trees it lies in, from the document inwards. */
function hostChain(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
    chain.unshift(root.host);
  }
  return chain;
}

/** Brings a mention into the middle of the window. */
function scrollTo(painted: Painted): void {
  const element = painted.range.startContainer.parentElement;
  if (element) scrollIntoView(element, { block: 'nearest', inline: 'nearest' });
  const rect = rectsOf(painted)[0];
  if (!rect) return;
  const margin = innerHeight / 4;
  // The element may be a paragraph taller than the window.
  if (rect.top < margin || rect.bottom > innerHeight - margin) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}
