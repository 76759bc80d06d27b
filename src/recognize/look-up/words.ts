import { characterClass, IDEOGRAPH, SEPARATOR } from '../characters.ts';
import { createFolder } from '../fold.ts';
import { asItLooks } from '../lookalikes.ts';

/** A text as a look-up compares it: folded, and cut into what can be looked up by itself. */
export interface Words {
  /** Words, numbers, and single Chinese or Japanese characters; `APT31` is two, as is `apt 31`. */
  words: string[];
  /** All of them without what stands between: however a name is spaced or hyphenated, this is the same. */
  joined: string;
  /** Where each unit of `joined` stands in the text. */
  starts: number[];
  ends: number[];
}

const fold = createFolder();
const UNDERSCORE = 0x5f;

export function wordsOf(text: string): Words {
  const folded = fold(text);
  // Typed with Cyrillic letters that look Latin, `АРТ31` is meant as it looks.
  const { units } = asItLooks(folded) ?? folded;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let word = '';
  let before = SEPARATOR;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = units[at] ?? 0;
    const now = unit === UNDERSCORE ? SEPARATOR : characterClass(unit);
    if (word !== '' && (now !== before || now === IDEOGRAPH)) {
      words.push(word);
      word = '';
    }
    before = now;
    if (now === SEPARATOR) continue;
    word += String.fromCharCode(unit);
    starts.push(folded.starts[at] ?? 0);
    ends.push(folded.ends[at] ?? 0);
  }
  if (word !== '') words.push(word);
  return { words, joined: words.join(''), starts, ends };
}

/** The numbers in it: these are never forgiven a slip, as APT40 is not APT41. */
export function numbersIn(joined: string): string {
  return joined.replace(/\P{N}+/gu, ' ').trim();
}

/** How many slips a word is forgiven, by its length. A number is forgiven none. */
export function forgiven(word: string): number {
  if (word.length < 4 || /^\p{N}/u.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}
