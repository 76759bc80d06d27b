import type { Name } from '../types.ts';

/** The letters of each script; those of Han are common to Chinese, Japanese and Korean. */
const LETTERS: Record<Name['script'], RegExp> = {
  Latn: /\p{Script=Latin}/u,
  Hans: /\p{scx=Han}/u,
  Hant: /\p{scx=Han}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Jpan: /\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}/u,
  Kore: /\p{scx=Hangul}|\p{scx=Han}/u,
  Arab: /\p{scx=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
};

/** Letters that belong to some script, unlike a modifier such as the apostrophe in `Rus’ʼ`. */
const OWN_LETTERS = /(?![\p{Script=Common}\p{Script=Inherited}])\p{L}/gu;

const WORD = /[\p{L}\p{M}]+/gu;
/** Alphabets whose letters look alike. */
const ALPHABETS = [
  { name: 'Latin', letter: /\p{Script=Latin}/gu },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/gu },
  { name: 'Greek', letter: /\p{Script=Greek}/gu },
] as const;

/** What is wrong with each word that mixes alphabets, which no search would find: `АPT`, its А Cyrillic. */
export function mixedWords(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const used = ALPHABETS.flatMap(({ name, letter }) => {
      const letters = word.match(letter);
      return letters ? [`${letters.join('')} (${name})`] : [];
    });
    return used.length > 1 ? [`"${word}" mixes letters that look alike: ${used.join(', ')}`] : [];
  });
}

/** Why a text can't be in a script; undefined where it can. Latin words may stand in any: `组织APT31`. */
export function misfit(text: string, script: Name['script']): string | undefined {
  const letters = text.match(OWN_LETTERS) ?? [];
  const strange = letters.filter((letter) => !LETTERS[script].test(letter) && !LETTERS.Latn.test(letter));
  if (strange.length > 0) return `"${text}" is not all ${script}: ${strange.join('')}`;
  const own = letters.filter((letter) => LETTERS[script].test(letter));
  return letters.length > 0 && own.length === 0 ? `"${text}" has no letter that is ${script}` : undefined;
}
