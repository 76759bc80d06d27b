import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNameStore, sieveOfNames, storeNames } from '../../src/recognize/name-store.ts';
import { readPassages } from '../../src/recognize/reading.ts';
import { createSifter } from '../../src/recognize/sift.ts';
import { runs } from '../runs.ts';
import { mentionsIn, sampleData, sampleIndex } from './names.ts';
import { keysIn, readLearning } from './read-learning.ts';

const words = fc.constantFrom(
  ...[
    'APT31',
    'Zirconium',
    'Judg\u00adment\u00a0Panda',
    'oxide',
    'hackers',
    'Zhao Guangzong',
    'Guangzong',
    'guangzong',
    '赵光宗',
    'MSS',
  ],
  ...[
    'Чжао Гуанцзуна',
    'Leviathan Security',
    'Leviathan',
    'Ministerstvem státní bezpečnosti',
    'HSSD',
    'АРТ31',
    'APT31ky',
    'apt40s',
    'APT3',
    'APT',
    'lead',
    'Lead',
    'LEAD',
    'a\u0440t31',
    '\uff21\uff30\uff34\uff13\uff11',
    'Ζιrconium',
    'Strauß',
    '𝐀𝐏𝐓',
    '31',
    '😀',
    '한국',
  ],
  ...[
    'Hainan State Security Department',
    'charged',
    'the',
    '.',
    ',',
    'Sea Turtle',
    'sea turtle',
    'sea Turtle',
    'Violet',
    'Typhoon',
    'Zhao',
    'ky',
    '40',
  ],
);
const page = fc.array(
  fc
    .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '-', '', ', ', '\n\n\t ')), { maxLength: 12 })
    .map((all) => all.flat().join('')),
  { minLength: 1, maxLength: 4 },
);

test('a page that learns names as it meets them finds what one finds that knows all', () => {
  fc.assert(
    fc.property(page, (passages) => {
      expect(readLearning(passages)).toEqual(readPassages(sampleIndex, passages));
    }),
    runs(1000),
  );
});

test('a code is looked for by its number too, whatever ending it takes', () => {
  const namesFor = openNameStore(storeNames(sampleData));
  const asked = (text: string): string[] => namesFor(keysIn(text)).names.map(({ text: name }) => name);
  for (const text of ['an apt answer', 'APTs', 'APT-', 'APT of 31', 'APT3', 'APT32'])
    expect(asked(text)).toEqual([]);
  for (const text of ['APT31', 'apt 31s', 'APT-31ky', '\uff21\uff30\uff34\uff13\uff11ina'])
    expect(asked(text)).toContain('APT31');
});

describe('of a name whose first word stays small the second needs the capital', () => {
  const sieve = sieveOfNames(storeNames(sampleData));
  /** Whether `The White Company` may stand in a text that comes in pieces. */
  const mayStand = (...pieces: string[]): boolean => {
    const [key] = keysIn('the white');
    let capitals = false;
    const sifter = createSifter(sieve, (met, capital) => {
      capitals ||= met === key && capital;
    });
    for (const piece of pieces) sifter.feed(piece);
    sifter.close();
    return capitals;
  };

  test('in the text', () => {
    for (const text of ['the White', 'The White', 'THE WHITE', 'the\n White', 'The \u00adWhite'])
      expect(mayStand(text)).toBe(true);
    for (const text of ['the white', 'The white', 'THE white']) expect(mayStand(text)).toBe(false);
  });

  test('unless it is joined to the first, or that is not known', () => {
    for (const text of ['the-white', 'the ’white', 'the.white']) expect(mayStand(text)).toBe(true);
    for (const pieces of [
      ['the-', 'white'],
      ['the ', 'white'],
    ])
      expect(mayStand(...pieces)).toBe(true);
    expect(mayStand('the', ' white')).toBe(false);
  });

  test('or only the first is looked for', () => {
    const stored = storeNames({
      profiles: [{ id: 'south', kind: 'group', related: [] }],
      names: [{ profile: 0, class: 'phrase', text: 'The Юг' }],
      others: [],
    });
    const met: [number, boolean][] = [];
    createSifter(sieveOfNames(stored), (...one) => met.push(one)).feed('the Юг');
    expect(met).toEqual([[Number(Object.keys(stored.keys)[0]), true]]);
  });

  test('and it is found wherever one finds it that knows all names', () => {
    const word = fc.constantFrom(
      ...['the', 'The', 'THE', 'white', 'White', 'WHITE', 'w\u00adhite', 'company', 'Company', 'COMPANY'],
    );
    const gap = fc.constantFrom(
      ...[' ', ' ', ' ', '-', '\u2010', '\u00a0', ' ‘', ' ’', ' \u00ad', '\n', ', '],
    );
    const line = fc
      .array(fc.tuple(word, gap), { minLength: 3, maxLength: 8 })
      .map((parts) => `hackers of ${parts.flat().join('')}`);
    fc.assert(
      fc.property(line, (text) => {
        expect(readLearning([text])).toEqual(readPassages(sampleIndex, [text]));
      }),
      { ...runs(1000), examples: [['hackers of the-white Company'], ['hackers of the White Company']] },
    );
    expect(mentionsIn('hackers of the-white Company')).toEqual(['the-white Company=white likely']);
  });
});

test('a text has the same keys however it is cut in pieces', () => {
  const sieve = sieveOfNames(storeNames(sampleData));
  fc.assert(
    fc.property(page, fc.array(fc.nat(60), { maxLength: 6 }), (passages, cuts) => {
      const text = passages.join(' ');
      const keys = new Set<number>();
      const sifter = createSifter(sieve, (key) => keys.add(key));
      let from = 0;
      for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
        // No text node ends in the middle of a pair.
        const to = /[\ud800-\udbff]$/.test(text.slice(from, cut)) ? cut + 1 : cut;
        sifter.feed(text.slice(from, to));
        from = Math.max(from, to);
      }
      const disguised = sifter.close();
      if (!disguised) expect([...keys].sort()).toEqual(keysIn(text).sort());
    }),
    runs(500),
  );
});

test('a line that ended runs on into nothing', () => {
  const keys = new Set<number>();
  const sifter = createSifter(sieveOfNames(storeNames(sampleData)), (key) => keys.add(key));
  sifter.feed('Hainan');
  sifter.close();
  sifter.feed('State');
  sifter.close();
  const [pair] = keysIn('Hainan State').filter((key) => !keysIn('Hainan', 'State').includes(key));
  expect(pair).toBeDefined();
  expect(keys).not.toContain(pair);
});
