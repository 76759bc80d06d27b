/**
 * Keys: the numbers under which names are looked up, one for the first token of a name or for its first two. What a page
 * reads is hashed by code that the browser has hardly begun to compile, so a step takes shifts of small integers alone:
 * 30 bits, which V8 keeps in a register where it would put larger ones on the heap.
 */
const LOW_BITS = 0x1ffffff;
const KEY_BITS = 0x3fffffff;

/** The hash of a token begins with its first folded unit; each further one turns it by five bits. */
export function hashUnit(hash: number, unit: number): number {
  return ((hash & LOW_BITS) << 5) ^ (hash >> 25) ^ unit;
}

export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** So many units of a second token count for a key: what follows may be the ending of a case, or of a plural. */
export const PREFIX = 4;

/** The key of a name of one token. */
export function tokenKey(hash: number): number {
  return mixed(hash ^ 0x155a4e35);
}

/** The key of a name that begins with two tokens, by the hash of the first, and that of the second's `PREFIX`. */
export function pairKey(first: number, second: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Never 0, which marks an empty slot. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) & KEY_BITS || 1;
}
