import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  hide as whetherHidden,
} from '@floating-ui/dom';
import { type CardRequest, offerHost } from './card-door.ts';
import {
  append,
  isElement,
  localNameOf,
  matches,
  outerOf,
  parentOf,
  queryAll,
  rootOf,
  zoomOf,
} from './dom.ts';
import { topLayer } from './top-layer.ts';

/** Between a name and its card: near enough to belong to it, far enough not to cover the line below. */
const GAP = 8;
/** Kept free between the card and the window's edges. */
const MARGIN = 8;
/** Lower than this a card shows no more than its head: then it may cover its name, in a window that has the room. */
const LEAST_HEIGHT = 160;

/**
 * The one element the extension ever adds to a page, and only while a card is open: a host with a closed shadow root,
 * and in it a popover, which the browser shows above everything of the page.
 */
export interface CardHost {
  root: ShadowRoot;
  /** The element that cards are rendered into. */
  frame: HTMLElement;
  /** Calls `lost` when the mention has been scrolled out of sight. */
  show(request: CardRequest, lost: () => void): void;
  hide(): void;
  contains(x: number, y: number): boolean;
  hasFocus(): boolean;
  isShown(): boolean;
}

/**
 * The beginning of the card's custom properties, in the place of `--`: a page that knew their names could say what values
 * they may have (`@property`), and have words fade.
 */
export const OWN = `--${Math.random().toString(36).slice(2)}-`;

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Nothing that the page says of its elements may reach the host or the frame: an important rule inside a shadow tree
 * beats any of the page's. Without a box the host is no item of a page that is laid out as a grid. What is printed is the
 * page's own.
 */
const SHEET = `
  :host { all: initial !important; display: contents !important; }
  [popover] {
    all: initial; display: block; position: fixed; inset: auto; margin: 0; inline-size: max-content;
    max-inline-size: calc(100vw - ${2 * MARGIN}px);
  }
  @media print { [popover] { display: none; } }
`;

export function createCardHost(document: Document): CardHost {
  // By its namespace: in XML, `createElement` makes elements that are none of HTML.
  const host = document.createElementNS(HTML, 'div');
  offerHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  // Pushed, not assigned: Firefox refuses an array from a content script's own world.
  root.adoptedStyleSheets.push(sheet);
  const frame = document.createElementNS(HTML, 'div');
  frame.popover = 'manual';
  root.append(frame);
  for (const type of ['click', 'change', 'keydown']) root.addEventListener(type, onlyReal, true);
  let stopFollowing: (() => void) | undefined;

  function hide(): void {
    stopFollowing?.();
    stopFollowing = undefined;
    host.remove();
  }

  return {
    root,
    frame,
    show(request, lost) {
      hide();
      const around = topmost(document, request.context);
      if (!around) return;
      append(around, host);
      // Whatever the page has zoomed around it, the card keeps the reader's size.
      frame.style.setProperty('zoom', `${1 / zoomOf(around)}`);
      frame.showPopover();
      const hasBody = document.body !== null;
      const reference = {
        getBoundingClientRect: () => request.rects()[0] ?? new DOMRect(),
        getClientRects: () => request.rects(),
        // Inside a form its controls can pose as properties, and the library's climb to the root would not end.
        ...(request.context && !isWithinForm(request.context) && { contextElement: request.context }),
      };
      stopFollowing = autoUpdate(
        reference,
        frame,
        async () => {
          if (!host.isConnected || !(await place(reference, frame))) lost();
        },
        // What scrolls around a name is not found where there is no body, as in XML: its moves are seen all the same.
        { ancestorScroll: hasBody, ancestorResize: hasBody },
      );
    },
    hide,
    contains(x, y) {
      if (!host.isConnected) return false;
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      return x >= left && x <= right && y >= top - GAP && y <= bottom + GAP;
    },
    hasFocus: () => root.activeElement !== null,
    isShown: () => host.isConnected,
  };
}

/**
 * In Firefox a page gets hold of what lies in a closed tree (`explicitOriginalTarget` of an event, the selection after
 * `find`): nothing but the reader's own presses and keys may act there.
 */
function onlyReal(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * Where the host goes: a modal dialog makes everything outside it inert, and so does a fullscreen element for clicks,
 * so over one of these the card has to live inside it. A press beside a popover closes it, and the name in it with it.
 */
function topmost(document: Document, context: Element | undefined): Element | null {
  for (let at: Node | null = context ?? null; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
    if (at instanceof Element && matches(at, 'dialog:modal,:fullscreen,:popover-open')) return at;
  }
  return queryAll(document, 'dialog:modal').at(-1) ?? rootOf(document);
}

/** By the way that the library climbs, over slots and hosts. */
function isWithinForm(element: Element): boolean {
  for (let at: Node | null = element; at; at = outerOf(at))
    if (isElement(at) && localNameOf(at) === 'form') return true;
  return false;
}

/** Puts the card beside its mention, and tells whether the mention is in sight. */
async function place(reference: Parameters<typeof computePosition>[0], frame: HTMLElement): Promise<boolean> {
  const { x, y, middlewareData } = await computePosition(reference, frame, {
    strategy: 'fixed',
    platform: topLayer,
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
      // Before the card is shifted: after that it would be given the whole height of the window, and lie over its name.
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          frame.style.setProperty(
            `${OWN}available-height`,
            `${Math.max(Math.min(LEAST_HEIGHT, innerHeight - 2 * MARGIN), Math.floor(availableHeight))}px`,
          );
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
      whetherHidden(),
    ],
  });
  frame.style.setProperty('left', `${Math.round(x)}px`);
  frame.style.setProperty('top', `${Math.round(y)}px`);
  return middlewareData.hide?.referenceHidden !== true;
}
