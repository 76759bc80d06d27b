import type { ListEntry, ListName } from '../../src/lists/entry.ts';
import { COMMON_PARTS } from '../../src/lists/names/common-parts.ts';
import { between, oneOf, type Random, seeded } from './random.ts';

/**
 * Entries as sanctions lists have them, as many names as wanted, the same in every run: of ten entries six are persons, of
 * given and family names that people bear, in the orders and with the particles of lists; the others are companies and
 * authorities, with aliases of each.
 */
export function* listedEntries(names: number, seed = 18): Generator<ListEntry> {
  const random = seeded(seed);
  const latin = [...COMMON_PARTS].filter((part) => /^[a-z]{3,}$/.test(part)).map(large);
  const [first = ''] = latin;
  const common: [string, ...string[]] = [first, ...latin.slice(1)];
  for (let made = 0, at = 0; made < names; at += 1) {
    const isPerson = at % 10 < 6;
    const count = Math.min(names - made, between(random, 1, 4));
    const all = Array.from(
      { length: count },
      (_, nth): ListName => ({
        ...(isPerson ? person(random, common) : company(random, common)),
        quality: nth > 1 ? 'weak' : 'strong',
        type: nth === 0 ? 'primary' : 'alias',
      }),
    );
    made += count;
    yield {
      id: `${1000 + at}`,
      name: all[0]?.text ?? '',
      kind: isPerson ? 'person' : 'organization',
      names: all,
      programmes: ['SDGT'],
      listedOn: '2024-05-06',
    };
  }
}

type Common = [string, ...string[]];

function person(random: Random, common: Common): Pick<ListName, 'text' | 'parts'> {
  const given = Array.from({ length: between(random, 1, 3) }, () => oneOf(random, common)).join(' ');
  const family = familyName(random, common);
  return { text: `${given} ${family.toUpperCase()}`, parts: { family: family.toUpperCase(), given } };
}

const BEFORE = ['', '', '', '', 'al-', 'El ', 'Abu ', 'de '] as const;
const AFTER = [
  '',
  '',
  'ov',
  'ev',
  'enko',
  'zadeh',
  'ian',
  'i',
  'ski',
  'sson',
  'ez',
  'oglu',
  'wala',
  'yan',
] as const;

/** Half of them as others are derived from given names. */
function familyName(random: Random, common: Common): string {
  return oneOf(random, BEFORE) + stem(random, common) + oneOf(random, AFTER);
}

const ONSETS = [
  'B',
  'Ch',
  'D',
  'F',
  'G',
  'H',
  'K',
  'L',
  'M',
  'N',
  'R',
  'S',
  'Sh',
  'T',
  'V',
  'Y',
  'Z',
] as const;
const MIDDLES = [
  'ab',
  'ad',
  'ah',
  'al',
  'am',
  'an',
  'ar',
  'as',
  'er',
  'im',
  'in',
  'ir',
  'ol',
  'om',
  'or',
  'ul',
  'un',
] as const;
const ENDS = ['a', 'ak', 'an', 'ar', 'at', 'ek', 'en', 'id', 'il', 'in', 'ir', 'o', 'on', 'ul'] as const;

function stem(random: Random, common: Common): string {
  return random() < 0.5
    ? oneOf(random, common)
    : oneOf(random, ONSETS) + oneOf(random, MIDDLES) + oneOf(random, ENDS);
}

const TRADES = [
  'Trading',
  'General Trading',
  'Shipping',
  'Petroleum',
  'Bank',
  'Exchange',
  'Holding',
  'Engineering',
  'Logistics',
  'Industries',
  'Foundation',
  'Airlines',
  'Import Export',
  'Technology',
  'Construction',
  'Metals',
] as const;
const FORMS = ['LLC', 'Ltd.', 'Co.', 'FZE', 'JSC', 'S.A.', 'GmbH', 'Company', 'Limited', '', ''] as const;
const PLACES = [
  'Gulf',
  'Caspian',
  'Khorasan',
  'Volga',
  'Damascus',
  'Orient',
  'Sahara',
  'Baltic',
  'Pars',
  'Amur',
  'Nile',
] as const;

function company(random: Random, common: Common): Pick<ListName, 'text'> {
  const own = random() < 0.4 ? `${oneOf(random, PLACES)} ${stem(random, common)}` : stem(random, common);
  return { text: `${own} ${oneOf(random, TRADES)} ${oneOf(random, FORMS)}`.trim() };
}

function large(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
