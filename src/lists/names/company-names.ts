import { fold } from '../../recognize/fold.ts';
import type { ListName } from '../entry.ts';
import type { FoundName } from './found-name.ts';
import { isAuthority, isGeneric } from './generic-words.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { charactersIn, wordsOf } from './words.ts';

/** Whether a word in small letters means something else in everyday English. */
export type IsOrdinary = (word: string) => boolean;

/**
 * A company's or an authority's name as it may be written in texts, with what it needs to be marked there: as it stands,
 * and without what it is in law. Certain by itself is what no other is likely to be called.
 */
export function companyNames({ text, quality }: ListName, isOrdinary: IsOrdinary): FoundName[] {
  const plain = text.replace(/ \([^()]*\)$/u, '');
  const characters = charactersIn(plain);
  if (characters > 0) {
    return characters < 2 ? [] : [{ text: plain, class: ofCharacters(characters, quality) }];
  }
  const words = wordsOf(plain);
  const core = withoutLegalForm(words);
  const inLaw = core.length < words.length;
  const bare = inLaw ? bareName(plain, core) : undefined;
  const found: FoundName[] = [
    { text: bare ? bare.withCommas : plain, class: classOf(core, inLaw, quality, isOrdinary) },
    ...(bare ? [{ text: bare.text, class: classOf(core, false, quality, isOrdinary) }] : []),
  ];
  return found.filter((name) => name.class !== 'unmarked');
}

function classOf(
  core: readonly string[],
  inLaw: boolean,
  quality: ListName['quality'],
  isOrdinary: IsOrdinary,
): FoundName['class'] {
  const telling = core.filter((word) => !SMALL.has(word));
  const [only = ''] = telling;
  const isCommon = (word: string): boolean => isOrdinary(word) || isGeneric(word);
  const rare = telling.some((word) => word.length > 3 && !/\d/u.test(word) && !isCommon(word));
  if (telling.length === 0) return 'unmarked';
  if (telling.length === 1 && !inLaw) {
    // Nothing but the whole name on the same page tells that `Rust` is no language, and no rust.
    if (isCommon(only)) return 'short';
    if (only.length < 5) return only.length < 3 ? 'unmarked' : 'acronym';
    return quality === 'weak' ? 'ordinary' : 'trade-name';
  }
  // Every country has its own ministry of this and that.
  if (!rare && !inLaw && [core[0], core.at(-1)].some((word) => isAuthority(word ?? ''))) return 'short';
  const own = rare ? telling.length > (inLaw ? 1 : 2) : telling.length > 3;
  if (quality === 'weak') return own ? 'trade-name' : 'ordinary';
  return own ? 'company' : 'trade-name';
}

/** Words that tell nothing of whose name it is. */
const SMALL = new Set('a al and e el et for i la le of the und y и'.split(' '));

function ofCharacters(characters: number, quality: ListName['quality']): FoundName['class'] {
  if (characters > 4) return quality === 'weak' ? 'trade-name' : 'company';
  return characters > 2 ? 'trade-name' : 'short';
}

/**
 * The part of a text that its words without a legal form are; undefined where it is not one part. And the whole text with
 * a comma before each word that comes after them: some write one there, and some don't.
 */
function bareName(text: string, core: readonly string[]): { text: string; withCommas: string } | undefined {
  const pieces = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const folded = pieces.map((piece) => fold(piece[0]));
  for (let from = 0; from + core.length <= pieces.length; from += 1) {
    if (!core.every((word, at) => folded[from + at] === word)) continue;
    const last = pieces[from + core.length - 1];
    const start = pieces[from]?.index;
    if (!last || start === undefined) return undefined;
    const end = last.index + last[0].length;
    const after = text.slice(end).replaceAll(/,? +(?=[\p{L}\p{N}])/gu, ', ');
    return { text: text.slice(start, end), withCommas: text.slice(0, end) + after };
  }
  return undefined;
}
