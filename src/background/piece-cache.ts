import type { ListId } from '../lists/kept/kept-list.ts';

type ReadPiece = (list: ListId, at: number) => Promise<Uint8Array | undefined>;

/** Pages of one site meet the same keys again. So many pieces are kept, some 4 MB, as long as the background stays awake. */
const KEPT = 256;

/** Keeps the pieces that were read last. */
export function createPieceCache(read: ReadPiece): ReadPiece {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  return (list, at) => {
    const key = `${list} ${at}`;
    const piece = kept.get(key) ?? read(list, at);
    kept.delete(key);
    kept.set(key, piece);
    piece.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return piece;
  };
}
