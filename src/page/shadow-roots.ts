import { localNameOf, openShadowRootOf } from './dom.ts';

/**
 * Shadow roots, open and closed. Both browsers let extensions reach closed ones, each by a way of its own:
 * Chromium through `chrome.dom`, Firefox through a property of the element.
 */
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** Besides custom elements, the elements that can have a shadow root at all (DOM standard, `attachShadow`). */
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export function shadowRootOf(element: FirefoxElement): ShadowRoot | undefined {
  const localName = localNameOf(element);
  if (!SHADOW_HOSTS.has(localName) && !localName.includes('-')) return undefined;
  const open = openShadowRootOf(element);
  if (open) return open;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot ?? undefined;
  if (typeof chrome === 'undefined' || !chrome.dom || !(element instanceof HTMLElement)) return undefined;
  return chrome.dom.openOrClosedShadowRoot(element) ?? undefined;
}
