import { isDocument, isShadowRoot, queryAll } from './dom.ts';
import { isShown } from './locate.ts';
import type { Painted, Painter } from './paint.ts';
import { isBefore } from './stepping.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** Leaves of the mentions of each profile the first that is shown to be seen: on the page, or under each heading. */
export function thinOut(painter: Painter, per: 'page' | 'section'): void {
  const sectionOf = per === 'section' ? createSections() : () => undefined;
  const firsts = new Map<Element | undefined, Map<string, Painted>>();
  for (const passage of painter.passages()) {
    const section = sectionOf(passage.nodes[0]);
    const here = firsts.get(section) ?? new Map<string, Painted>();
    firsts.set(section, here);
    for (const one of painter.of(passage)) {
      const profiles = one.profiles.join(' ');
      const before = here.get(profiles);
      const isEarlier = !before || isBefore(one.range.startContainer, before.range.startContainer);
      if (isEarlier && isShown(one)) here.set(profiles, one);
    }
  }
  const left = new Set([...firsts.values()].flatMap((here) => [...here.values()]));
  for (const passage of painter.passages()) {
    for (const one of painter.of(passage)) painter.reveal(one, left.has(one));
  }
}

/** Finds the heading that a node stands under, or in. */
function createSections(): (node: Node | undefined) => Element | undefined {
  const headings = new Map<Node, Element[]>();

  function headingsIn(root: Document | ShadowRoot): Element[] {
    const known = headings.get(root) ?? queryAll(root, HEADINGS);
    headings.set(root, known);
    return known;
  }

  return (node) => {
    for (let at = node; at; ) {
      const root = at.getRootNode();
      if (!isDocument(root) && !isShadowRoot(root)) return undefined;
      const heading = lastBefore(at, headingsIn(root));
      if (heading) return heading;
      at = isShadowRoot(root) ? root.host : undefined;
    }
    return undefined;
  };
}

/** The last of some elements, in the order of their tree, that begins before a node. */
function lastBefore(node: Node, elements: readonly Element[]): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle] && isBefore(elements[middle], node)) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}
