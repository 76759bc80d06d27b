import type { ListEntry } from '../entry.ts';

/** Makes of a list what finds its names in a text, in pieces that recognition alone can read. */
export interface Compiler {
  /** @param position of the entry in its list, from 0 */
  add(position: number, entry: ListEntry): void;
  finish(): {
    readonly pieces: Iterable<readonly [piece: number, bytes: Uint8Array]>;
    readonly sieve: Uint8Array;
  };
}
