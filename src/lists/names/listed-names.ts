import { defaultClass, EVERYDAY } from '../../recognize/default-class.ts';
import { fold } from '../../recognize/fold.ts';
import type { ListEntry, ListName } from '../entry.ts';
import { CLASSES_BY_STRENGTH } from './classes.ts';
import { COMMON_PARTS } from './common-parts.ts';
import { companyNames } from './company-names.ts';
import type { FoundName } from './found-name.ts';
import { isGeneric } from './generic-words.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { personNames } from './person-names.ts';
import { charactersIn, wordsOf } from './words.ts';

/** Makes of an entry of a list the names that it is found under, each once, with what each needs. */
export function createListedNames(
  frequency: ReadonlyMap<string, number>,
): (entry: Pick<ListEntry, 'kind' | 'names'>) => FoundName[] {
  const isOrdinary = (word: string): boolean => (frequency.get(word) ?? 0) >= EVERYDAY;

  function namesOf({ kind }: Pick<ListEntry, 'kind'>, name: ListName): FoundName[] {
    switch (kind) {
      case 'person':
        return personNames(name);
      case 'organization':
        return companyNames(name, isOrdinary);
      case 'unknown':
        return ofEither(name);
      default:
        return actorName(name);
    }
  }

  /** Where the list doesn't tell: what may be a person's name is taken for one, whatever its length. */
  function ofEither(name: ListName): FoundName[] {
    const words = wordsOf(name.text);
    if (words.length === 1 || charactersIn(name.text) > 0 || words.some(tellsCompany) || hasLongForm(words)) {
      return companyNames(name, isOrdinary);
    }
    return personNames(name);
  }

  function tellsCompany(word: string): boolean {
    return isGeneric(word) && !COMMON_PARTS.has(word);
  }

  /** `LLC`, `GmbH`: of two letters (`Co`, `Sa`, `As`) many a family is called. */
  function hasLongForm(words: readonly string[]): boolean {
    const core = withoutLegalForm(words);
    return words.some((word) => word.length > 2 && !core.includes(word));
  }

  function actorName({ text, quality }: ListName): FoundName[] {
    const plain = text.replace(/ \([^()]*\)$/u, '');
    // Commands of an operating system are tools too: `at`, `net`.
    if (wordsOf(plain).join('').length < 3) return [];
    const given = defaultClass(plain, frequency);
    if (given === 'unmarked') return [];
    // The frequencies are of English: what another script's word means besides, nobody knows.
    const isForeign = given === 'coined' && !/\p{Script=Latin}/u.test(plain) && wordsOf(plain).length === 1;
    const asks = isForeign || (quality === 'weak' && given !== 'everyday');
    return [{ text: plain, class: asks ? 'ordinary' : given }];
  }

  return (entry) => {
    const found = new Map<string, FoundName>();
    for (const name of entry.names.flatMap(spellingsOf)) {
      for (const one of namesOf(entry, name)) {
        const key = fold(one.text);
        const before = found.get(key);
        if (!before || strength(one) > strength(before)) found.set(key, written(one));
      }
    }
    return [...found.values()];
  };
}

const EDGE_SIGNS = /(?<![\p{L}\p{N}])['‘’ʿʾ`´]+|['‘’ʿʾ`´]+(?![\p{L}\p{N}])/gu;
const SIGNS = /['‘’ʿʾ`´]+/gu;

/**
 * The signs for letters that Latin doesn't have are left out by those who write for readers: `‘Abd al-Nu‘aymi` is
 * `Abd al-Nuaymi`. Within a word they may stay as well.
 */
function spellingsOf(name: ListName): ListName[] {
  const plain = without(name, EDGE_SIGNS);
  const bare = without(plain, SIGNS);
  return bare.text === plain.text ? [plain] : [plain, bare];
}

function without(name: ListName, signs: RegExp): ListName {
  const { text, parts } = name;
  if (text.search(signs) < 0 && (!parts || `${parts.family} ${parts.given}`.search(signs) < 0)) return name;
  const bare = (part: string): string => part.replaceAll(signs, '');
  return {
    ...name,
    text: bare(text),
    ...(parts && { parts: { family: bare(parts.family), given: bare(parts.given) } }),
  };
}

function strength({ class: its }: FoundName): number {
  return CLASSES_BY_STRENGTH.indexOf(its);
}

/** Lists in small letters mean capitals all the same. */
function written(name: FoundName): FoundName {
  const text = withCapitals(name.text);
  if (text === name.text) return name;
  const { parts } = name;
  return {
    ...name,
    text,
    ...(parts && { parts: { family: withCapitals(parts.family), given: withCapitals(parts.given) } }),
  };
}

function withCapitals(text: string): string {
  if (text !== text.toLowerCase()) return text;
  return text.replaceAll(/(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
