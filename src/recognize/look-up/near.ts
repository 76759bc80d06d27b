import { slipsBetween, slipsInBeginning } from './slips.ts';
import { forgiven, numbersIn, type Words } from './words.ts';

/** A slip in a word that is still being typed says less than two in a whole one. */
const UNFINISHED = 3;
/** Shorter beginnings are near to everything. */
const SHORTEST_UNFINISHED = 5;

/** Names that a typed word, or a whole query, is near to, with how far they are. */
export interface NearNames {
  /** The names with a word near `typed`, the nearest first. `last`: it may be unfinished. */
  word(typed: string, last: boolean): { names: readonly number[]; slips: number }[];
  /** How far a name as a whole is from a query, however both are spaced. */
  whole(query: Words): (name: number) => number | undefined;
}

/** Goes through all different words of the names; nearly all are told apart by their letters, before they are compared. */
export function createNearNames(names: readonly Words[]): NearNames {
  const bearers = new Map<string, number[]>();
  for (const [name, { words }] of names.entries()) {
    for (const word of words) {
      const others = bearers.get(word);
      if (!others) bearers.set(word, [name]);
      else if (others.at(-1) !== name) others.push(name);
    }
  }
  const words = [...bearers.keys()].filter((word) => forgiven(word) > 0);
  const wordLetters = Int32Array.from(words, lettersOf);
  const joinedLetters = Int32Array.from(names, ({ joined }) => lettersOf(joined));

  return {
    word(typed, last) {
      const most = forgiven(typed);
      if (most === 0) return [];
      const letters = lettersOf(typed);
      const unfinished = last && typed.length >= SHORTEST_UNFINISHED;
      const found: { names: readonly number[]; slips: number }[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const other = wordLetters[at] ?? 0;
        if (bitsIn(letters & ~other) > most) continue;
        const word = words[at] ?? '';
        const whole = bitsIn(other & ~letters) > most ? undefined : slipsBetween(typed, word, most);
        const slips =
          whole ?? (unfinished && slipsInBeginning(typed, word, 1) !== undefined ? UNFINISHED : undefined);
        if (slips !== undefined) found.push({ names: bearers.get(word) ?? [], slips });
      }
      return found.sort((a, b) => a.slips - b.slips);
    },

    whole(query) {
      const { joined } = query;
      const most = forgiven(joined);
      const letters = lettersOf(joined);
      const numbers = numbersIn(joined);
      return (name) => {
        if (most === 0 || bitsIn(letters ^ (joinedLetters[name] ?? 0)) > 2 * most) return undefined;
        const own = names[name]?.joined ?? '';
        return numbersIn(own) === numbers ? slipsBetween(joined, own, most) : undefined;
      };
    },
  };
}

/** Which letters a word has, as bits; two words are no nearer than these differ. */
function lettersOf(word: string | undefined = ''): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
