import type { EvidenceClass } from '../../recognize/types.ts';
import { ENTRY_KINDS, type EntryKind } from '../entry.ts';
import { ByteReader, MOST_OF_NUMBER, writeNumber } from './bytes.ts';
import { CLASSES_BY_STRENGTH } from './classes.ts';
import type { FoundName } from './found-name.ts';

/** A name of an entry, by its place in the list; or, as `reference`, what the list calls the entry by. */
export interface PieceName extends Omit<FoundName, 'class'> {
  position: number;
  kind: EntryKind;
  class: EvidenceClass | 'reference';
}

/*
 * A piece holds the names with some keys, one after the other: how many keys lead to it, these, its place, its class and
 * kind in one byte, its length, how many characters of the end are the family's, and its text in UTF-8.
 */
const REFERENCE = 15;
const KEY_BYTES = 4;
const encoder = new TextEncoder();

/** So many bytes a name takes at most. */
export function mostOf({ text }: Pick<PieceName, 'text'>): number {
  return 3 * MOST_OF_NUMBER + 1 + text.length * 3;
}

/** Writes a name without its keys, and tells where it ends. */
export function writeName(into: Uint8Array, start: number, name: PieceName): number {
  let at = writeNumber(into, start, name.position);
  const its = name.class === 'reference' ? REFERENCE : CLASSES_BY_STRENGTH.indexOf(name.class);
  into[at] = its | (ENTRY_KINDS.indexOf(name.kind) << 4);
  at = writeNumber(into, at + 1, name.parts?.family.length ?? 0);
  // Its length first, which is known afterwards: most are short enough to have it in one byte.
  const text = encoder.encode(name.text);
  at = writeNumber(into, at, text.length);
  into.set(text, at);
  return at + text.length;
}

/** Cuts what `writeName` has written out of longer bytes. */
export function cutName(bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes);
  reader.number();
  reader.byte();
  reader.number();
  const length = reader.number();
  return bytes.subarray(0, reader.at + length);
}

/** How many bytes a name takes in a piece, with so many keys. */
export function sizeInPiece(name: Uint8Array, keys: number): number {
  return 1 + keys * KEY_BYTES + name.length;
}

export function writeInPiece(
  into: Uint8Array,
  start: number,
  keys: readonly number[],
  name: Uint8Array,
): number {
  const view = new DataView(into.buffer, into.byteOffset);
  into[start] = keys.length;
  let at = start + 1;
  for (const key of keys) {
    view.setUint32(at, key, true);
    at += KEY_BYTES;
  }
  into.set(name, at);
  return at + name.length;
}

/** The names of a piece that one of some keys leads to, each with those keys. Fails where the bytes are no piece. */
export function* readPiece(
  bytes: Uint8Array,
  wanted: ReadonlySet<number>,
): Generator<{ keys: number[]; name: PieceName }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new ByteReader(bytes);
  while (reader.left > 0) {
    const keys: number[] = [];
    for (let count = reader.byte(); count > 0; count -= 1) {
      const key = view.getUint32(reader.at, true);
      reader.skip(KEY_BYTES);
      if (wanted.has(key)) keys.push(key);
    }
    const position = reader.number();
    const meta = reader.byte();
    const family = reader.number();
    if (keys.length === 0) {
      reader.skip(reader.number());
      continue;
    }
    const text = reader.text();
    const its = (meta & 15) === REFERENCE ? 'reference' : CLASSES_BY_STRENGTH[meta & 15];
    const kind = ENTRY_KINDS[meta >> 4];
    if (!its || !kind) throw new RangeError('These bytes are no names.');
    yield { keys, name: { position, kind, class: its, text, ...partsIn(text, family) } };
  }
}

function partsIn(text: string, family: number): Pick<PieceName, 'parts'> {
  if (family === 0) return {};
  return { parts: { given: text.slice(0, -family - 1), family: text.slice(-family) } };
}
