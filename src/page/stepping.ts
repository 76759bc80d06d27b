import { rectsOf } from './locate.ts';
import type { Painted, Painter } from './paint.ts';

/** The painted mentions in the order of the document, leaving out those that aren't shown. */
export function mentionsInOrder(painter: Painter, profile?: string): Painted[] {
  return [...painter.passages()]
    .sort((a, b) => (isBefore(a.nodes[0], b.nodes[0]) ? -1 : 1))
    .flatMap((passage) => [...painter.of(passage)])
    .filter(
      ({ mention }) =>
        profile === undefined || mention.candidates.some((candidate) => candidate.profile === profile),
    )
    .filter((painted) => rectsOf(painted).some(({ width }) => width > 0));
}

/** Document order across shadow trees: nodes are compared where the trees that hold them meet. */
function isBefore(a: Node | undefined, b: Node | undefined): boolean {
  if (!a || !b) return false;
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
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    chain.unshift(root.host);
  }
  return chain;
}

/** Brings a mention into the middle of the window. */
export function scrollTo(painted: Painted): void {
  painted.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const rect = rectsOf(painted)[0];
  if (!rect) return;
  const margin = innerHeight / 4;
  // The element may be a paragraph taller than the window.
  if (rect.top < margin || rect.bottom > innerHeight - margin) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}
