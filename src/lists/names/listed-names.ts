import { defaultClass, EVERYDAY } from '../../recognize/default-class.ts';
import { fold } from '../../recognize/fold.ts';
import type { ListEntry, ListName } from '../entry.ts';
import { CLASSES_BY_STRENGTH } from './classes.ts';
import { companyNames } from './company-names.ts';
import type { FoundName } from './found-name.ts';
import { personNames } from './person-names.ts';
import { wordsOf } from './words.ts';

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

  /** Where the list doesn't tell: what may be a person's name is taken for one. */
  function ofEither(name: ListName): FoundName[] {
    const asCompany = companyNames(name, isOrdinary);
    const words = wordsOf(name.text).length;
    return asCompany.length > 1 || words === 1 || words > 4 ? asCompany : personNames(name);
  }

  function actorName({ text, quality }: ListName): FoundName[] {
    const plain = text.replace(/ \([^()]*\)$/u, '');
    // Commands of an operating system are tools too: `at`, `net`.
    if (wordsOf(plain).join('').length < 3) return [];
    const given = defaultClass(plain, frequency);
    if (given === 'unmarked') return [];
    return [{ text: plain, class: quality === 'weak' && given !== 'everyday' ? 'ordinary' : given }];
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
