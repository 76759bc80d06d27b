/**
 * Reads of the DOM that a page cannot bend. In Chromium a form's controls shadow the form's own properties even for
 * extensions: `<form><input name="nextSibling"></form>` would send a walk round in circles for ever.
 */
function read<Owner extends Node, Value>(prototype: object, name: string): (node: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The browser has no ${name}`);
  return (node) => get.call(node);
}

export const parentOf = read<Node, Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = read<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = read<Node, Node | null>(Node.prototype, 'nextSibling');
export const isInPage = read<Node, boolean>(Node.prototype, 'isConnected');
export const localNameOf = read<Element, string>(Element.prototype, 'localName');
export const openShadowRootOf = read<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
