/** The text of a page in one string, with the place of each text node in it. */
export interface PageText {
  text: string;
  nodes: Text[];
  starts: number[];
}

/** As `walk`, and remembers where each node begins; a line break after each keeps words of two nodes apart. */
export function readPage(): PageText {
  const page: PageText = { text: '', nodes: [], starts: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (
      !(node instanceof Text) ||
      /^(script|style|noscript|textarea)$/i.test(node.parentElement?.localName ?? '')
    )
      continue;
    page.nodes.push(node);
    page.starts.push(page.text.length);
    page.text += `${node.data}\n`;
  }
  return page;
}

/** The range of a match, which lies in one node. */
export function rangeOf({ nodes, starts }: PageText, start: number, end: number): StaticRange | undefined {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const from = starts[low] ?? 0;
  if (!node || end - from > node.length) return undefined;
  return new StaticRange({
    startContainer: node,
    startOffset: start - from,
    endContainer: node,
    endOffset: end - from,
  });
}
