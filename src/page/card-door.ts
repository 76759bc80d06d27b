import type { Mention } from '../recognize/types.ts';

/** A mention, and how the page writes it. */
export interface Mentioned {
  mention: Mention;
  surface: string;
}

/** A mention whose card is to be shown, and where. */
export interface CardRequest extends Mentioned {
  /** The mention's rectangles, one for each line, measured when called. */
  rects: () => DOMRect[];
  /** An element that scrolls together with the mention. */
  context: Element | undefined;
  /** Whether it was asked for by keyboard, so that the card takes the focus. */
  focus: boolean;
  closed: () => void;
}

export interface Card {
  /** Gets the card of a mention ready, as it is likely to be opened: all but its place in the page. */
  prepare(mentioned: Mentioned): void;
  open(request: CardRequest): void;
  close(): void;
  /** Whether a card is shown: a page may have removed it. */
  isOpen(): boolean;
  /** Whether a point of the window, or the focus, is in the card. */
  holds(x: number, y: number): boolean;
}

/**
 * Where the script that holds the card, loaded when a first one opens, leaves it for the script that marks names. Both
 * run in the extension's own world, which no script of the page can look into. By symbols, as what a page gives a name
 * (`<a id=…>`) stands in for properties of the window in every world.
 */
const CARD = Symbol.for('known-as.card');
const HOST = Symbol.for('known-as.host');
const door = globalThis as { [CARD]?: Card; [HOST]?: Element };

export function offerCard(card: Card): void {
  door[CARD] = card;
}

export function offeredCard(): Card | undefined {
  return door[CARD];
}

export function offerHost(host: Element): void {
  door[HOST] = host;
}

/** Whether an element is the card's host, whose names are not the page's. */
export function isCardHost(element: Element): boolean {
  return element === door[HOST];
}
