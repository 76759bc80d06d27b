/**
 * Lets through the keys of names, and few others: all that a page carries of the names. What it lets through is asked
 * for; what it keeps back is no name. The lengths of both parts are powers of two, so that a place takes no division.
 */
export interface Sieve {
  /** A bit for each hash of a token that names begin with: most words end here, and nothing more is reckoned of them. */
  beginnings: Uint8Array;
  /** A Bloom filter of the keys (Bloom 1970; two hashes for all, Kirsch and Mitzenmacher 2006). */
  keys: Uint8Array;
}

/** For each beginning and each key so many bits, or up to twice as many. */
export interface SieveBits {
  beginning: number;
  key: number;
}

/**
 * Lets through one word in sixteen that no name begins with, or fewer; and with four probes one in eighteen of other
 * keys, of which there are few left.
 */
const BITS: SieveBits = { beginning: 16, key: 6 };
const PROBES = 4;

/** @param keys and beginnings integers of 30 bits, as `keys.ts` makes them, each once */
export function sieveOf(
  keys: ArrayLike<number> & Iterable<number>,
  beginnings: ArrayLike<number> & Iterable<number>,
  bits = BITS,
): Sieve {
  const sieve = {
    beginnings: new Uint8Array(bytesFor(beginnings.length * bits.beginning)),
    keys: new Uint8Array(bytesFor(keys.length * bits.key)),
  };
  for (const hash of beginnings) set(sieve.beginnings, placeOf(hash));
  for (const key of keys) {
    for (let probe = 0; probe < PROBES; probe += 1) set(sieve.keys, key + probe * stepOf(key));
  }
  return sieve;
}

function bytesFor(bits: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, bits) / 8));
}

function set(bits: Uint8Array, place: number): void {
  const at = (place & (bits.length * 8 - 1)) >> 3;
  bits[at] = (bits[at] ?? 0) | (1 << (place & 7));
}

/** Whether a name may begin with a token of this hash; always true where one does. */
export function mayBegin({ beginnings }: Sieve, hash: number): boolean {
  const place = placeOf(hash);
  return ((beginnings[(place & (beginnings.length * 8 - 1)) >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

/** Whether a key may be a name's; always true where it is. */
export function letsThrough({ keys }: Sieve, key: number): boolean {
  const mask = keys.length * 8 - 1;
  const step = stepOf(key);
  for (let probe = 0, place = key; probe < PROBES; probe += 1, place += step) {
    if (((keys[(place & mask) >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
  }
  return true;
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function stepOf(key: number): number {
  return ((key >>> 11) | 1) & 0xfffff;
}

/** Both parts in base64, for a script to carry. */
export interface PackedSieve {
  beginnings: string;
  keys: string;
}

export function packSieve({ beginnings, keys }: Sieve): PackedSieve {
  return { beginnings: toBase64(beginnings), keys: toBase64(keys) };
}

export function unpackSieve({ beginnings, keys }: PackedSieve): Sieve {
  return { beginnings: fromBase64(beginnings), keys: fromBase64(keys) };
}

/** Not yet in Node; loops in their place take a page more than a millisecond, and a large sieve a quarter of a second. */
interface Base64Writer {
  toBase64?(): string;
}
interface Base64Reader {
  fromBase64?(text: string): Uint8Array;
}

function toBase64(bytes: Uint8Array): string {
  const writer: Base64Writer & Uint8Array = bytes;
  if (writer.toBase64) return writer.toBase64();
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const reader: Base64Reader & Uint8ArrayConstructor = Uint8Array;
  return reader.fromBase64?.(text) ?? Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
