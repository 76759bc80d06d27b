import { wordsOf } from './words.ts';

/** From so many letters on, the beginning of a word is enough. */
const SHORTEST_BEGINNING = 4;

/**
 * For each name, the bits of the words of a query that are words of whoever uses the name; undefined where there are
 * none. Valid until the next call.
 */
export function createUserLookUp(
  usedBy: readonly string[],
): (words: readonly string[]) => Int32Array | undefined {
  /** By each word of a user, the names that are used by one with this word. */
  const names = new Map<string, number[]>();
  const wordsOfUser = new Map<string, Set<string>>();
  for (const [name, user] of usedBy.entries()) {
    let words = wordsOfUser.get(user);
    if (!words) {
      words = new Set(wordsOf(user).words);
      wordsOfUser.set(user, words);
    }
    for (const word of words) {
      const others = names.get(word);
      if (others) others.push(name);
      else names.set(word, [name]);
    }
  }
  const bits = new Int32Array(usedBy.length);

  return (typedWords) => {
    bits.fill(0);
    let found = false;
    for (const [place, typed] of typedWords.entries()) {
      const bit = 1 << place;
      for (const [word, of] of names) {
        const fits = word === typed || (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed));
        if (!fits) continue;
        found = true;
        for (const name of of) bits[name] = (bits[name] ?? 0) | bit;
      }
    }
    return found ? bits : undefined;
  };
}
