import { fold } from '../../recognize/fold.ts';

/** The words of a name, folded: letters and figures, with neither dots nor dashes. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many characters a name in a script without blanks has; 0 where it is in another. */
export function charactersIn(text: string): number {
  return HAN.test(text) || KANA.test(text) ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;
}
