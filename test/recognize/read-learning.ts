import { createLearnedNames } from '../../src/recognize/learned-names.ts';
import { createMetKeys } from '../../src/recognize/met-keys.ts';
import { openNameStore, sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { createReading } from '../../src/recognize/reading.ts';
import { createTextSifter } from '../../src/recognize/sift.ts';
import type { Mention } from '../../src/recognize/types.ts';
import { sampleData } from './names.ts';

const stored = storeNames(sampleData);
const sieve = sieveOfNames(stored);
const namesFor = openNameStore(stored);

/** What a text holds of the sample's keys, and of others that the sieve lets through. */
export function keysIn(...texts: string[]): number[] {
  const keys = new Set<number>();
  const sift = createTextSifter(sieve, (key) => keys.add(key));
  for (const text of texts) sift(text);
  return [...keys];
}

/** Reads as a page does: asks for the names that it meets, and reads only what may hold one. */
export function readLearning(passages: readonly string[]): Mention[][] {
  const met = createMetKeys();
  const asked = keysIn(...passages);
  const shared = namesFor(asked);
  met.learn(asked, shared);
  const names = createLearnedNames();
  names.learn(shared);
  const reading = createReading<number>(names.index);
  let promising = false;
  const sift = createTextSifter(sieve, (key, capital) => {
    promising ||= met.isName(key, capital) === true;
  });
  for (const [at, text] of passages.entries()) {
    promising = false;
    sift(text);
    if (promising) reading.set(at, text);
  }
  reading.settle();
  return passages.map((_, at) => [...reading.mentions(at)]);
}
