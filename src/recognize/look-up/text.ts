import type { Words } from './words.ts';

/** Where a text stands within one of the names. */
export interface Place {
  name: number;
  /** Whether it begins where a word of the name begins, and where the name itself does. */
  atWord: boolean;
  atName: boolean;
  /** Whether it is within one word, and the whole of it. */
  inWord: boolean;
  wholeWord: boolean;
  wholeName: boolean;
}

/** No name has it. */
const BETWEEN = '\n';

/**
 * All names in one text, each joined, which a browser searches many times faster than it compares them one by one. Calls
 * back for every place where `typed` stands; the place is only valid until the callback returns.
 */
export function createNameText(
  names: readonly Words[],
): (typed: string, found: (place: Readonly<Place>) => void) => void {
  const text = BETWEEN + names.map(({ joined }) => joined + BETWEEN).join('');
  /** For each unit of the text, the number of its word and of its name; between names, of neither. */
  const wordAt = new Uint32Array(text.length);
  const nameAt = new Uint32Array(text.length);
  let at = 1;
  let word = 1;
  for (const [name, { words, joined }] of names.entries()) {
    nameAt.fill(name + 1, at, at + joined.length);
    for (const { length } of words) {
      wordAt.fill(word, at, at + length);
      at += length;
      word += 1;
    }
    at += BETWEEN.length;
  }

  return (typed, found) => {
    if (typed === '') return;
    for (let start = text.indexOf(typed); start >= 0; start = text.indexOf(typed, start + 1)) {
      const end = start + typed.length;
      const atWord = wordAt[start - 1] !== wordAt[start];
      const atName = nameAt[start - 1] === 0;
      const inWord = wordAt[end - 1] === wordAt[start];
      found({
        name: (nameAt[start] ?? 1) - 1,
        atWord,
        atName,
        inWord,
        wholeWord: atWord && inWord && wordAt[end] !== wordAt[start],
        wholeName: atName && nameAt[end] === 0,
      });
    }
  };
}
