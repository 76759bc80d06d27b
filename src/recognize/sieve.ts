/**
 * Lets through the keys of names, and few others: all that a page carries of the names. What it lets through is asked
 * for; what it keeps back is no name. A Bloom filter (Bloom 1970; two hashes for all, Kirsch and Mitzenmacher 2006).
 * Its length is a power of two, so that a place in it takes no division.
 */
export type Sieve = Uint8Array;

/**
 * With six bits for a key or more, and four probes, it lets through one in eighteen of other keys, or fewer; but a word
 * has to pass twice, as one that names begin with and as a name.
 */
const BITS_PER_KEY = 6;
const PROBES = 4;

/** @param keys integers of 30 bits, as `keys.ts` makes them */
export function sieveOf(keys: ReadonlySet<number>): Sieve {
  const bytes = 2 ** Math.ceil(Math.log2(Math.max(8, keys.size * BITS_PER_KEY) / 8));
  const sieve = new Uint8Array(bytes);
  const mask = bytes * 8 - 1;
  for (const key of keys) {
    for (let probe = 0, at = key; probe < PROBES; probe += 1, at += stepOf(key)) {
      sieve[(at & mask) >> 3] = (sieve[(at & mask) >> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return sieve;
}

/** Whether a key may be a name's; always true where it is. */
export function letsThrough(sieve: Sieve, key: number): boolean {
  const mask = sieve.length * 8 - 1;
  // Most keys fail here.
  if (((sieve[(key & mask) >> 3] ?? 0) & (1 << (key & 7))) === 0) return false;
  const step = stepOf(key);
  for (let probe = 1, at = key + step; probe < PROBES; probe += 1, at += step) {
    if (((sieve[(at & mask) >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

function stepOf(key: number): number {
  return ((key >>> 11) | 1) & 0xfffff;
}

/** In base64, for a script to carry. */
export type PackedSieve = string;

export function packSieve(sieve: Sieve): PackedSieve {
  let binary = '';
  for (const byte of sieve) binary += String.fromCharCode(byte);
  return btoa(binary);
}

interface Base64Reader {
  /** Not yet in Node; a loop in its place takes a page more than a millisecond. */
  fromBase64?(text: string): Sieve;
}

export function unpackSieve(text: PackedSieve): Sieve {
  const reader: Base64Reader & Uint8ArrayConstructor = Uint8Array;
  return reader.fromBase64?.(text) ?? Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
