/**
 * Reads of the DOM that a page cannot bend. In Chromium a form's controls shadow the form's own properties even for
 * extensions: `<form><input name="nextSibling"></form>` would send a walk round in circles for ever. So do images and
 * forms with a name for the document's: `<img name="addEventListener">`.
 *
 * What a node is, is told by its type: one that was adopted from a frame is no instance of what this document calls an
 * element.
 *
 * Each is a function of its own, so that the browser compiles each call of a getter as what it is.
 */
function getter<Owner extends Node, Value>(prototype: object, name: string): (this: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The browser has no ${name}`);
  return get;
}

/** As `getter`, of elements; undefined where a browser has no such property. */
function getterIfAny<Value>(name: string): ((this: Element) => Value) | undefined {
  return Object.getOwnPropertyDescriptor(Element.prototype, name)?.get;
}

/** What a document says of itself; where nobody tells, it is not so. */
function flag(name: string): (document: Document) => boolean {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (document) => get?.call(document) === true;
}

const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const childNodes = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
const localName = getter<Element, string>(Element.prototype, 'localName');
const namespaceURI = getter<Element, string | null>(Element.prototype, 'namespaceURI');
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
// Asked for by the card alone: said to be pure, they are left out of the other scripts.
const assignedSlot = /* @__PURE__ */ getterIfAny<Element | null>('assignedSlot');
const currentCssZoom = /* @__PURE__ */ getterIfAny<number>('currentCSSZoom');

export const parentOf = (node: Node): Node | null => parentNode.call(node);
export const firstChildOf = (node: Node): Node | null => firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node);
export const childAt = (node: Node, index: number): Node | null => childNodes.call(node)[index] ?? null;
export const isElement = (node: Node): node is Element => nodeType.call(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => {
  const type = nodeType.call(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
};
export const isFragment = (node: Node): node is DocumentFragment =>
  nodeType.call(node) === Node.DOCUMENT_FRAGMENT_NODE;
export const isDocument = (node: Node): node is Document => nodeType.call(node) === Node.DOCUMENT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot => isFragment(node) && 'host' in node;
export const rootNodeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const isInPage = (node: Node): boolean => isConnected.call(node);
export const localNameOf = (element: Element): string => localName.call(element);
export const isHtml = (element: Element): boolean =>
  namespaceURI.call(element) === 'http://www.w3.org/1999/xhtml';
export const openShadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
/** The node around it as it is laid out: over slots, and over the hosts of shadow trees. */
export const outerOf = (node: Node): Node | null => {
  if (isShadowRoot(node)) return node.host;
  return (isElement(node) ? assignedSlot?.call(node) : null) ?? parentOf(node);
};
/** How much larger than by itself an element is, by all the zooms around it. */
export const zoomOf = (element: Element): number => currentCssZoom?.call(element) ?? 1;
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const isRendered = (element: Element): boolean => Element.prototype.checkVisibility.call(element);
export const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, how);
export const append = (element: Element, child: Node): void => Element.prototype.append.call(element, child);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export function rootOf(document: Document): Element | null {
  for (let at = firstChildOf(document); at; at = nextSiblingOf(at)) if (isElement(at)) return at;
  return null;
}
/** Whether the page is in no window's front. */
export const isHidden = flag('hidden');
/** Whether Chromium renders the page ahead; TypeScript and Firefox don't know of it. */
export const isPrerendering = flag('prerendering');
export const listenerOf = (document: Document): Document['addEventListener'] =>
  Document.prototype.addEventListener.bind(document);
export const queryAll = (root: Document | ShadowRoot, selector: string): Element[] => [
  ...(isDocument(root) ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selector),
];
