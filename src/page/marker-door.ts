import type { Named } from '../messages/protocol.ts';
import type { Stepped, ToPage } from '../messages/to-page.ts';
import type { SharedNames } from '../recognize/name-store.ts';
import type { Stretch } from '../recognize/stretches.ts';
import type { Marks } from '../settings/marks.ts';
import type { Passage } from './passages.ts';

/** Reads the passages of one document in which somebody may be named, and marks who is. */
export interface Marker {
  /** Does beforehand, in steps with a pause after each, what the first reading would hold the page up with. */
  getReady(pause: () => Promise<void>): Promise<void>;
  /** Takes names to look for. */
  learn(shared: SharedNames): void;
  /** Reads a stretch of a passage, and tells whether it has to be kept: a name was found in it, whatever that will mean. */
  read(passage: Passage, stretch: Stretch): boolean;
  forget(passage: Passage): void;
  /** A text has changed just now: what is painted there may lie over other words. */
  outdate(text: Text): void;
  /** Settles what was read and paints it, until all is done or `over` says so; tells whether anything changed. */
  paint(over: () => boolean): boolean;
  /** Has all that was read painted anew, as something else is to be marked, or otherwise. */
  repaint(): void;
  /** Whether there is more to paint. */
  isBehind(): boolean;
  named(): Promise<Named[]>;
  step(message: ToPage & { type: 'page.step' }): Stepped;
  /** Opens the card of the mention last stepped to. */
  openCard(): boolean;
  stop(): void;
}

export interface MarkerOptions {
  /** The shadow roots met so far, which a look-up by point has to be told of. */
  shadowRoots: () => ShadowRoot[];
  /** What to mark now, and how. */
  marks: () => Marks;
  /** Brings the rules of `chosen-marks.css` into this document. */
  dress: () => void;
  /** Makes the card's script available in this frame. */
  loadCard: () => Promise<void>;
  /** Ends all of it when the extension is no longer there to answer, and tells whether that is so. */
  retired: () => boolean;
}

export type MakeMarker = (document: Document, options: MarkerOptions) => Marker;

/**
 * Where the script that marks, loaded into a frame when a first name is met there, leaves its maker for the script that
 * looks for names in every page. Both run in the extension's own world, which no script of the page can look into. By a
 * symbol for the same reason as in `card-door.ts`.
 */
const MARKER = Symbol.for('known-as.marker');
const door = globalThis as { [MARKER]?: MakeMarker };

export function offerMarker(make: MakeMarker): void {
  door[MARKER] = make;
}

export function offeredMarker(): MakeMarker | undefined {
  return door[MARKER];
}
