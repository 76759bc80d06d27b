import { type Sieve, type SieveBits, sieveOf } from '../../recognize/sieve.ts';
import { type KeySets, setOf } from './key-set.ts';

/**
 * Of a million names a page carries a megabyte and a quarter at most. Beginnings have fewer bits than in the sieve of the
 * names that are shipped: of so many names, most words that pages hold do begin one, and the keys have to tell.
 */
const BITS: SieveBits = { beginning: 4, key: 5 };

/** One sieve for the names of lists, and for those that are shipped. */
export function mergeSieve(
  sets: readonly Pick<KeySets, 'keys' | 'beginnings'>[],
  { keys, beginnings }: { keys: readonly number[]; beginnings: readonly number[] },
): Sieve {
  return sieveOf(
    setOf(joined([...sets.map((set) => set.keys), keys])),
    setOf(joined([...sets.map((set) => set.beginnings), beginnings])),
    BITS,
  );
}

function joined(parts: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
