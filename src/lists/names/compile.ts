import { data } from '#data/ordinary-words.ts';
import { formsOf } from '../../recognize/forms.ts';
import { beginningOf, keyOf } from '../../recognize/name-index.ts';
import type { ListEntry } from '../entry.ts';
import { ByteStore, NumberStore } from './bytes.ts';
import { packKeySets, pieceOf, setOf } from './key-set.ts';
import { createListedNames } from './listed-names.ts';
import { frequencyOf } from './ordinary-words.ts';
import { cutName, mostOf, type PieceName, sizeInPiece, writeInPiece, writeName } from './piece.ts';
import { referenceKey } from './reference-key.ts';

/** The names of a list as they are kept: cut into pieces, of which finding a name takes one. */
export interface CompiledNames {
  pieces: Iterable<readonly [piece: number, bytes: Uint8Array]>;
  /** See `key-set.ts`. */
  sieve: Uint8Array;
}

let known: ReadonlyMap<string, number> | undefined;
function frequency(): ReadonlyMap<string, number> {
  known ??= frequencyOf(data);
  return known;
}

/** Of a million names a piece has about so many bytes: a page meets dozens of keys, and each takes one. */
const PIECE_BYTES = 16 * 1024;
const MOST_PIECES = 2 ** 14;

/**
 * Compiles the names of a list's entries, as they come, into what finds them in texts. It holds nothing but bytes and
 * numbers: some 160 MB for a million names.
 */
export class NamesCompiler {
  readonly #namesOf = createListedNames(frequency());
  readonly #names = new ByteStore();
  /** A name, by where it lies, for each key; the keys of one name stand together. */
  readonly #keys = new NumberStore();
  readonly #places = new NumberStore();
  readonly #sieved = new NumberStore();
  readonly #beginnings = new Set<number>();
  #bytes = 0;

  /** @param position of the entry in its list, from 0 */
  add(position: number, entry: ListEntry): void {
    const { kind } = entry;
    for (const found of this.#namesOf(entry)) {
      const forms = formsOf({ ...found, profile: 0 });
      const keys = new Set(forms.map(keyOf));
      for (const form of forms) this.#beginnings.add(beginningOf(form));
      for (const key of keys) this.#sieved.push(key);
      this.#add({ position, kind, ...found }, keys);
    }
    this.#add({ position, kind, class: 'reference', text: entry.id }, new Set([referenceKey(entry.id)]));
  }

  #add(name: PieceName, keys: ReadonlySet<number>): void {
    let size = 0;
    const place = this.#names.append(mostOf(name), (into, at) => {
      const end = writeName(into, at, name);
      size = end - at;
      return end;
    });
    for (const key of keys) {
      this.#keys.push(key);
      this.#places.push(place);
      this.#bytes += 5 + size;
    }
  }

  finish(): CompiledNames {
    const wanted = Math.max(1, this.#bytes / PIECE_BYTES);
    const count = Math.min(MOST_PIECES, 2 ** Math.ceil(Math.log2(wanted)));
    const sieve = packKeySets({
      pieces: count,
      keys: setOf(this.#sieved.all()),
      beginnings: Uint32Array.from(this.#beginnings).sort(),
    });
    return { pieces: this.#cut(count), sieve };
  }

  /** One piece at a time, so that no second copy of all names is made. */
  *#cut(count: number): Generator<readonly [number, Uint8Array]> {
    const keys = this.#keys.all();
    const starts = new Uint32Array(count + 1);
    for (const key of keys) {
      const next = pieceOf(key, count) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const order = new Uint32Array(keys.length);
    const free = starts.slice();
    for (const [at, key] of keys.entries()) {
      const piece = pieceOf(key, count);
      const to = free[piece] ?? 0;
      order[to] = at;
      free[piece] = to + 1;
    }
    for (let piece = 0; piece < count; piece += 1) {
      yield [piece, this.#piece(order.subarray(starts[piece], starts[piece + 1]))];
    }
  }

  /** @param order of the keys in the piece */
  #piece(order: Uint32Array): Uint8Array {
    const names = new Map<number, number[]>();
    const [keys, places] = [this.#keys.all(), this.#places.all()];
    for (const at of order) {
      const place = places[at] ?? 0;
      const key = keys[at] ?? 0;
      const before = names.get(place);
      if (before) before.push(key);
      else names.set(place, [key]);
    }
    const written = [...names].map(([place, its]) => ({ its, name: cutName(this.#names.from(place)) }));
    const bytes = new Uint8Array(
      written.reduce((sum, { its, name }) => sum + sizeInPiece(name, its.length), 0),
    );
    let at = 0;
    for (const { its, name } of written) at = writeInPiece(bytes, at, its, name);
    return bytes;
  }
}
