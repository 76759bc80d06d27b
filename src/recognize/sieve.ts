/**
 * Lets through the keys of names, and few others: all that a page carries of the names. What it lets through is asked
 * for; what it keeps back is no name. A Bloom filter (Bloom 1970; two hashes for all, Kirsch and Mitzenmacher 2006).
 */
export type Sieve = Uint8Array;

/** With eleven bits for a key and six probes it lets through one in 160 of other keys. */
const BITS_PER_KEY = 11;
const PROBES = 6;

/** @param keys unsigned 32-bit integers, as `keysOf` gives them */
export function sieveOf(keys: ReadonlySet<number>): Sieve {
  const sieve = new Uint8Array(Math.ceil((Math.max(1, keys.size) * BITS_PER_KEY) / 8));
  for (const key of keys) {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = bitOf(sieve, key, probe);
      sieve[bit >> 3] = (sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return sieve;
}

/** Whether a key may be a name's; always true where it is. */
export function letsThrough(sieve: Sieve, key: number): boolean {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = bitOf(sieve, key, probe);
    if (((sieve[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

function bitOf(sieve: Sieve, key: number, probe: number): number {
  const step = Math.imul(key, 0x9e3779b1) | 1;
  const hash = (key + Math.imul(probe, step)) >>> 0;
  return Math.floor((hash * sieve.length * 8) / 2 ** 32);
}

/** In base64, for a script to carry. */
export type PackedSieve = string;

export function packSieve(sieve: Sieve): PackedSieve {
  let binary = '';
  for (const byte of sieve) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function unpackSieve(text: PackedSieve): Sieve {
  const binary = atob(text);
  const sieve = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) sieve[at] = binary.charCodeAt(at);
  return sieve;
}
