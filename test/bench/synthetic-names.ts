import { everydayWords } from '../../data/tools/everyday-words.ts';
import type { IndexedName, IndexedProfile, NameIndexData } from '../../src/recognize/name-index-data.ts';
import { between, oneOf, type Random, seeded } from './random.ts';

export const SYNTHETIC_SIZES = [200, 2400, 50_000, 1_000_000] as const;

/**
 * Made-up names, as many as wanted, the same in every run; a longer list begins with the shorter ones. Three of four
 * are two words, whose first word many share; the others are codes. All are certain by themselves, so that whoever
 * compares letters only finds the same mentions.
 */
export function syntheticNames(count: number): NameIndexData {
  const random = seeded(2400);
  const words = vocabulary(random);
  const seen = new Set<string>();
  const names: IndexedName[] = [];
  while (names.length < count) {
    const isCode = names.length % 4 === 3;
    const text = isCode ? code(random) : `${oneOf(random, words)} ${oneOf(random, words)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    names.push({
      profile: Math.floor(names.length / NAMES_PER_PROFILE),
      class: isCode ? 'code' : 'coined',
      text,
    });
  }
  const profiles = Array.from(
    { length: Math.ceil(count / NAMES_PER_PROFILE) },
    (_, at): IndexedProfile => ({ id: `made-up-${at}`, kind: 'group', related: [] }),
  );
  return { profiles, names, others: [] };
}

/** About as in the lists of hacking groups. */
const NAMES_PER_PROFILE = 3;

/** Enough that a million pairs of them repeat a first word fifty times. */
const VOCABULARY = 20_000;

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'z',
] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'] as const;
const CODAS = ['', 'l', 'n', 'r', 'sk', 'x'] as const;
const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'] as [string, ...string[]];

function vocabulary(random: Random): [string, ...string[]] {
  const everyday = everydayWords();
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    let word = '';
    for (let left = between(random, 2, 3); left > 0; left -= 1)
      word += oneOf(random, ONSETS) + oneOf(random, VOWELS);
    word += oneOf(random, CODAS);
    if (!everyday.has(word)) words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  const [first = '', ...others] = words;
  return [first, ...others];
}

function code(random: Random): string {
  const letters = Array.from({ length: between(random, 3, 4) }, () => oneOf(random, LETTERS)).join('');
  return `${letters}${between(random, 10, 9999)}`;
}
