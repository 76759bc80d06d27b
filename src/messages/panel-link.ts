import type { Pointed } from './pointed.ts';
import type { Wish } from './wish.ts';

export interface Listening {
  /** Listens to these frames as well. To those that are listened to already it goes on without a gap. */
  add(frames: readonly number[]): void;
  stop(): void;
}

/** What only a panel beside a page may ask for; implemented on the browser in `browser-panel-link.ts`. */
export interface PanelLink {
  /** Calls back with what is pointed at in a tab, in those of its frames that are listened to; in none at first. */
  listenTo(tab: number, pointed: (at: Pointed) => void): Listening;
  /** Calls back when another tab comes to the front of the window, or has loaded something. Returns the way to stop. */
  moved(changed: () => void): () => void;
  /** Calls back with what the reader wants to see beside the page. Returns the way to stop. */
  wishes(show: (wish: Wish) => void): () => void;
}
