import { ByteReader, MOST_OF_NUMBER, writeNumber } from './bytes.ts';

/**
 * The keys of a list's names, as they are kept: into how many pieces the names are cut, then the keys, then the hashes of
 * the tokens that names begin with. Each is a set in order, told by the distances: two bytes a key where there are a
 * million. From these a sieve of any size is made, for lists together.
 */
export interface KeySets {
  pieces: number;
  keys: Uint32Array;
  beginnings: Uint32Array;
}

/** @param sets whose numbers are in order, each once */
export function packKeySets({ pieces, keys, beginnings }: KeySets): Uint8Array {
  const bytes = new Uint8Array((3 + keys.length + beginnings.length) * MOST_OF_NUMBER);
  let at = writeNumber(bytes, 0, pieces);
  for (const set of [keys, beginnings]) {
    at = writeNumber(bytes, at, set.length);
    let before = 0;
    for (const number of set) {
      at = writeNumber(bytes, at, number - before);
      before = number;
    }
  }
  return bytes.slice(0, at);
}

/** Fails where the bytes are no such sets. */
export function unpackKeySets(bytes: Uint8Array): KeySets {
  const reader = new ByteReader(bytes);
  const pieces = reader.number();
  return { pieces, keys: readSet(reader), beginnings: readSet(reader) };
}

/** Into how many pieces the names are cut: all that finding one takes of the sets. */
export function piecesOf(bytes: Uint8Array): number {
  return new ByteReader(bytes).number();
}

function readSet(reader: ByteReader): Uint32Array {
  const count = reader.number();
  if (count > reader.left) throw new RangeError('These bytes end too early.');
  const set = new Uint32Array(count);
  let number = 0;
  for (let at = 0; at < set.length; at += 1) {
    number += reader.number();
    set[at] = number;
  }
  return set;
}

/** Which piece the names with a key are in. Keys are mixed well, so pieces are about equally large. */
export function pieceOf(key: number, pieces: number): number {
  return key & (pieces - 1);
}

/** In order, each once. */
export function setOf(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort();
  let count = 0;
  for (const [at, number] of sorted.entries()) {
    if (at > 0 && number === sorted[at - 1]) continue;
    sorted[count] = number;
    count += 1;
  }
  return sorted.subarray(0, count);
}
