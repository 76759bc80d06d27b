import type { Sieve } from '../../recognize/sieve.ts';
import { ByteReader, MOST_OF_NUMBER, writeNumber } from './bytes.ts';

/** The sieve of several lists as it is kept, with the numbers of these: of others it would be the wrong one. */
export interface Merged {
  lists: readonly number[];
  sieve: Sieve;
}

export function packMerged({ lists, sieve: { beginnings, keys } }: Merged): Uint8Array {
  const bytes = new Uint8Array((3 + lists.length) * MOST_OF_NUMBER + beginnings.length + keys.length);
  let at = 0;
  for (const number of [lists.length, ...lists, beginnings.length, keys.length])
    at = writeNumber(bytes, at, number);
  bytes.set(beginnings, at);
  bytes.set(keys, at + beginnings.length);
  return bytes.subarray(0, at + beginnings.length + keys.length);
}

/** Fails where the bytes are none. */
export function unpackMerged(bytes: Uint8Array): Merged {
  const reader = new ByteReader(bytes);
  const lists = Array.from({ length: reader.number() }, () => reader.number());
  const [ofBeginnings, ofKeys] = [reader.number(), reader.number()];
  if (reader.left !== ofBeginnings + ofKeys) throw new RangeError('These bytes are no sieve.');
  const middle = reader.at + ofBeginnings;
  return {
    lists,
    sieve: { beginnings: bytes.slice(reader.at, middle), keys: bytes.slice(middle, middle + ofKeys) },
  };
}
