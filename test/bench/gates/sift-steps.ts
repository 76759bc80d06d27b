import { sieveOfNames, storeNames } from '../../../src/recognize/name-store.ts';
import { createSifter } from '../../../src/recognize/sift.ts';
import { syntheticNames } from '../synthetic-names.ts';
import { counted } from './counted.ts';
import type { Gate } from './gate.ts';
import { textNaming } from './text-naming.ts';

/** How often the sift, which reads all of every page, reads the text and the sieve for each character, by lists of two sizes. */
export function siftSteps(): Gate[] {
  return [
    { names: 2400, budget: 1.8 },
    { names: 50_000, budget: 1.8 },
  ].map(({ names, budget }) => ({
    what: `steps of the sift for a character, ${names.toLocaleString('en-US')} names`,
    figure: stepsPerCharacter(names),
    budget,
  }));
}

function stepsPerCharacter(size: number): number {
  const data = syntheticNames(size);
  const text = textNaming(data);
  let steps = 0;
  const count = (): void => {
    steps += 1;
  };
  const { beginnings, keys } = sieveOfNames(storeNames(data));
  const sieve = { beginnings: counted(beginnings, count), keys: counted(keys, count) };
  const sifter = createSifter(sieve, () => undefined);
  sifter.feed(countedString(text, count));
  sifter.close();
  return steps / text.length;
}

/** What the sift takes for a string: it reads it by its units alone. */
function countedString(text: string, count: () => void): string {
  const read: Pick<string, 'length' | 'charCodeAt' | 'codePointAt'> = {
    length: text.length,
    charCodeAt(at) {
      count();
      return text.charCodeAt(at);
    },
    codePointAt(at) {
      count();
      return text.codePointAt(at);
    },
  };
  return read as string;
}
