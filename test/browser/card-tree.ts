import type { CDPSession, Page } from 'puppeteer-core';

/**
 * The card lives behind a closed shadow root, where a page's scripts can't look, and neither can a test's. What the
 * protocols of the browsers tell of it is brought into one form here.
 */
export interface CardNode {
  /** The element's name in small letters; `#text` for text. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: CardNode[];
  /** Runs a function on the element, in the page's world. */
  call<T>(run: (element: HTMLElement) => T): Promise<T>;
}

/** The card that is open in a page, or undefined when there is none. */
export async function openCard(page: Page): Promise<CardNode | undefined> {
  const tree = 'browsingContext' in page.mainFrame() ? await firefoxTree(page) : await chromiumTree(page);
  return tree && find(tree, (node) => classes(node).includes('card'));
}

export function classes(node: CardNode): string[] {
  return (node.attributes.class ?? '').split(/\s+/).filter(Boolean);
}

/** The first node, in the order of the document, that a test accepts. */
export function find(node: CardNode, accepts: (node: CardNode) => boolean): CardNode | undefined {
  return accepts(node) ? node : node.children.map((child) => find(child, accepts)).find(Boolean);
}

export function findAll(node: CardNode, accepts: (node: CardNode) => boolean): CardNode[] {
  return [...(accepts(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, accepts))];
}

/** All the text in a node, with single blanks. */
export function textOf(node: CardNode): string {
  const parts = (one: CardNode): string =>
    one.name === '#text' ? one.text : ` ${one.children.map(parts).join('')} `;
  return parts(node).replace(/\s+/g, ' ').trim();
}

/** What the DOM domain of the Chrome DevTools Protocol tells of a node. */
interface CdpNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  /** Names and values by turns. */
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function chromiumTree(page: Page): Promise<CardNode | undefined> {
  let session = sessions.get(page);
  if (!session) {
    session = page.createCDPSession();
    sessions.set(page, session);
  }
  const cdp = await session;
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: CdpNode;
  };
  return fromCdp(root, cdp);
}

function fromCdp(node: CdpNode, cdp: CDPSession): CardNode {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  return {
    name: node.nodeName.toLowerCase(),
    attributes: Object.fromEntries(
      attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : [])),
    ),
    text: node.nodeValue,
    children: [...shadowRoots, ...children].map((child) => fromCdp(child, cdp)),
    async call(run) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const answer = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: `function () { return (${run})(this); }`,
        objectId: object.objectId ?? '',
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'failed');
      return answer.result.value;
    },
  };
}

/** What WebDriver BiDi tells of a node (`script.NodeRemoteValue`). */
interface BidiNode {
  type: string;
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** What puppeteer keeps of a realm in BiDi; it has no public way to a closed shadow root. */
interface BidiRealm {
  callFunction(
    declaration: string,
    awaitPromise: boolean,
    options: {
      arguments?: unknown[];
      serializationOptions?: { maxDomDepth: number | null; includeShadowTree: 'all' };
    },
  ): Promise<{ type: string; result: BidiNode & { value?: unknown }; exceptionDetails?: { text: string } }>;
}

async function firefoxTree(page: Page): Promise<CardNode | undefined> {
  const frame = page.mainFrame() as unknown as { browsingContext: { defaultRealm: BidiRealm } };
  const realm = frame.browsingContext.defaultRealm;
  const answer = await realm.callFunction('() => document.documentElement', false, {
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return answer.type === 'success' ? fromBidi(answer.result, realm) : undefined;
}

function fromBidi(node: BidiNode, realm: BidiRealm): CardNode {
  const { value } = node;
  return {
    name: value?.localName ?? (value?.nodeType === 3 ? '#text' : '#node'),
    attributes: value?.attributes ?? {},
    text: value?.nodeValue ?? '',
    children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map((child) =>
      fromBidi(child, realm),
    ),
    async call(run) {
      const answer = await realm.callFunction(
        `(element) => JSON.stringify((${run})(element) ?? null)`,
        false,
        {
          arguments: [{ sharedId: node.sharedId }],
        },
      );
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed');
      return JSON.parse(String(answer.result.value));
    },
  };
}
