import type { Pointed } from './pointed.ts';
import type { Wish } from './wish.ts';

/** What only a panel beside a page may ask for; implemented on the browser in `browser-panel-link.ts`. */
export interface PanelLink {
  /** Has the page in a tab tell what is pointed at in it. Returns the way to stop. */
  listenTo(tab: number, pointed: (at: Pointed) => void): () => void;
  /** Calls back when another tab comes to the front of the window, or has loaded something. Returns the way to stop. */
  moved(changed: () => void): () => void;
  /** Calls back with what the reader wants to see beside the page. Returns the way to stop. */
  wishes(show: (wish: Wish) => void): () => void;
}
