import { sieveOfNames, storeNames } from '../../../src/recognize/name-store.ts';
import { createSifter } from '../../../src/recognize/sift.ts';
import { counted } from './counted.ts';
import type { Gate } from './gate.ts';
import { stepGates } from './steps.ts';

/** How often the sift, which reads all of every page, reads the text and the sieve. */
export function siftSteps(): Gate[] {
  return stepGates('sift', 1.8, (data, text, count) => {
    const { beginnings, keys } = sieveOfNames(storeNames(data));
    const sieve = { beginnings: counted(beginnings, count), keys: counted(keys, count) };
    const sifter = createSifter(sieve, () => undefined);
    sifter.feed(countedString(text, count));
    sifter.close();
  });
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
