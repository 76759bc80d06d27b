import type { Kind } from '../../profile/types.ts';
import type { ListId } from '../kept/kept-list.ts';
import { pieceOf } from './key-set.ts';
import { type PieceName, readPiece } from './piece.ts';

/** A list whose names are looked for. */
export interface NamedList {
  id: ListId;
  /** Into how many pieces its names are cut. */
  pieces: number;
  /** Whether pages are not to find out which of its names they hold. */
  quiet: boolean;
  /** The kind in whose colour all of them are marked; by their own where there is none. */
  colour?: Kind;
  /** Undefined where the list has gone meanwhile. */
  piece(at: number): Promise<Uint8Array | undefined>;
}

export interface ListedName extends PieceName {
  list: ListId;
  quiet: boolean;
  colour?: Kind;
  /** Of the keys asked for those that lead to it. */
  keys: number[];
}

/** The names and references of lists that some keys lead to. Reads each piece once, and no more of them than there are keys. */
export async function findNames(lists: readonly NamedList[], keys: readonly number[]): Promise<ListedName[]> {
  const found = await Promise.all(lists.map((list) => findIn(list, keys)));
  return found.flat();
}

async function findIn(
  { id, pieces, quiet, colour, piece }: NamedList,
  keys: readonly number[],
): Promise<ListedName[]> {
  const wanted = new Set(keys);
  const places = new Set(keys.map((key) => pieceOf(key, pieces)));
  const read = await Promise.all([...places].map(piece));
  const names: ListedName[] = [];
  for (const bytes of read) {
    if (!bytes) continue;
    for (const { keys, name } of readPiece(bytes, wanted)) {
      names.push({ list: id, quiet, ...(colour && { colour }), keys, ...name });
    }
  }
  return names;
}
