import type { SearchedName } from '../../profile/library.ts';
import { createNearNames } from './near.ts';
import { createNameText } from './text.ts';
import { createUserLookUp } from './users.ts';
import { type Words, wordsOf } from './words.ts';

/** How a name fits a query, best first. */
export const FIT = {
  /** It is what was typed, however spaced and in whichever order. */
  exact: 0,
  beginning: 1,
  /** Its words, or beginnings of them. */
  words: 2,
  /** Within its words. */
  inside: 3,
  /** Only with the name of who uses it: “CrowdStrike panda”. */
  usedBy: 4,
  /** With slips of typing; more slips count on from here. */
  near: 5,
} as const;

/** Within a word fewer letters say nothing; they are not looked for. */
const SHORTEST_INSIDE = 3;
/** One bit for each word of a query. */
const MOST_WORDS = 31;
/** More words than any name has may still be those of a name and of who uses it. */
const WORDS_OF_USER = 4;
const NO_FIT = 0xff;

/** Looks names up by any part of them. The fits are told by the names' places among all. */
export function createNameLookUp(names: readonly SearchedName[]): (query: Words) => Map<number, number> {
  const written = names.map(({ text }) => wordsOf(text));
  const find = createNameText(written);
  const near = createNearNames(written);
  const usedBy = createUserLookUp(names.map(({ assignedBy }) => assignedBy));
  const longest = written.reduce((most, { words }) => Math.max(most, words.length), 0);
  const mostWords = Math.min(MOST_WORDS, longest + WORDS_OF_USER);

  /** For each name, the bits of the words of the query that are words of it, begin some, stand in some, are near some. */
  const whole = new Int32Array(names.length);
  const begun = new Int32Array(names.length);
  const inside = new Int32Array(names.length);
  const nearly = new Int32Array(names.length);
  const slips = new Uint8Array(names.length);
  const fits = new Uint8Array(names.length);

  function better(name: number, fit: number): void {
    if (fit < (fits[name] ?? NO_FIT)) fits[name] = fit;
  }

  /** Goes by the words of the query, and by the query as a whole. */
  function fitWords({ words, joined }: Words, all: number): void {
    for (const [place, typed] of words.entries()) {
      const bit = 1 << place;
      find(typed, ({ name, atWord, inWord, wholeWord }) => {
        if (!inWord || (!atWord && typed.length < SHORTEST_INSIDE)) return;
        set(inside, name, bit);
        if (atWord) set(begun, name, bit);
        if (wholeWord) set(whole, name, bit);
        if (whole[name] === all && isReordered(written[name]?.words ?? [], words)) better(name, FIT.exact);
        else if (begun[name] === all) better(name, FIT.words);
        else if (inside[name] === all) better(name, FIT.inside);
      });
    }
    // “guoyu” also runs over “Guo-yu”.
    find(joined, ({ name, atWord, atName, wholeName }) => {
      if (wholeName) better(name, FIT.exact);
      else if (atName) better(name, FIT.beginning);
      else if (atWord) better(name, FIT.words);
    });
  }

  function fitUsers({ words }: Words, all: number): void {
    const used = usedBy(words);
    if (!used) return;
    for (let name = 0; name < names.length; name += 1) {
      const bits = used[name] ?? 0;
      if (bits !== 0 && (bits | (begun[name] ?? 0)) === all) better(name, FIT.usedBy);
    }
  }

  function fitNear(query: Words, all: number): void {
    const { words } = query;
    for (const [place, typed] of words.entries()) {
      const bit = 1 << place;
      for (const { names: of, slips: more } of near.word(typed, place === words.length - 1)) {
        for (const name of of) {
          // The nearest word of a name counts.
          if (((inside[name] ?? 0) | (nearly[name] ?? 0)) & bit) continue;
          set(nearly, name, bit);
          slips[name] = (slips[name] ?? 0) + more;
        }
      }
    }
    const slipsOf = near.whole(query);
    for (let name = 0; name < names.length; name += 1) {
      if (fits[name] !== NO_FIT) continue;
      const byWords = ((inside[name] ?? 0) | (nearly[name] ?? 0)) === all ? slips[name] : undefined;
      const far = byWords ?? slipsOf(name);
      if (far !== undefined) fits[name] = FIT.near + far;
    }
  }

  return (query) => {
    const { words } = query;
    if (words.length === 0 || words.length > mostWords) return new Map();
    for (const bits of [whole, begun, inside, nearly, slips]) bits.fill(0);
    fits.fill(NO_FIT);
    const all = 2 ** words.length - 1;
    fitWords(query, all);
    fitUsers(query, all);
    // Where a name has all words as they were typed, nothing else was meant.
    if (!fits.includes(FIT.exact) && !whole.includes(all)) fitNear(query, all);
    const found = new Map<number, number>();
    for (const [name, fit] of fits.entries()) if (fit !== NO_FIT) found.set(name, fit);
    return found;
  };
}

/** “Guangzong Zhao” is “Zhao Guangzong”. Of scripts without blanks another order is another name. */
function isReordered(own: readonly string[], typed: readonly string[]): boolean {
  return own.length === typed.length && own.every((word) => word.length > 1 && typed.includes(word));
}

function set(bits: Int32Array, name: number, bit: number): void {
  bits[name] = (bits[name] ?? 0) | bit;
}
