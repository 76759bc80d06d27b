/** How many of the bytes are whole characters; up to three at the end may be the beginning of one. */
export function completeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes at the beginning are valid. */
export function validUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = lengthOf(byte);
    if (length === 0) break;
    const [low, high] = SECOND.get(byte) ?? [0x80, 0xbf];
    const second = bytes[at + 1] ?? 0;
    if (length > 1 && (second < low || second > high)) break;
    const rest = bytes.subarray(at + 2, at + length);
    if (at + length > bytes.length || rest.some((one) => one < 0x80 || one > 0xbf)) break;
    at += length;
  }
  return at;
}

function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Where fewer second bytes are allowed: neither the longer form of a character, nor a surrogate, nor beyond Unicode. */
const SECOND = new Map<number, readonly [low: number, high: number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);
