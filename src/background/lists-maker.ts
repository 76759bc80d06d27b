import type { StoredKeys } from '../recognize/name-store.ts';
import type { OwnLists } from './own-lists.ts';

export type MakeOwnLists = (shippedKeys: () => Promise<StoredKeys>) => OwnLists;

/** Where the script that reads lists leaves its maker; by itself, so that nothing else of the background is in that script. */
export const door = globalThis as { knownAsOwnLists?: MakeOwnLists };

export function offerOwnLists(make: MakeOwnLists): void {
  door.knownAsOwnLists = make;
}
