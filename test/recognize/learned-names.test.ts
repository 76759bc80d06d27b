import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLearnedNames, type LearnedNames } from '../../src/recognize/learned-names.ts';
import { keysOf, openNameStore, storeNames } from '../../src/recognize/name-store.ts';
import { createReading, readPassages } from '../../src/recognize/reading.ts';
import { sieveOf } from '../../src/recognize/sieve.ts';
import type { Mention } from '../../src/recognize/types.ts';
import { sampleData, sampleIndex } from './names.ts';

const stored = storeNames(sampleData);
const sieve = sieveOf(keysOf(stored));
const namesFor = openNameStore(stored);

/** Reads as a page does: with the names that it has learned, asking for those that it meets. */
function readLearning(passages: readonly string[], names: LearnedNames): Mention[][] {
  const unknown = [...new Set(passages.flatMap((text) => names.sift(text).unknown))];
  names.learn(unknown, namesFor(unknown));
  const reading = createReading<number>(names.index());
  for (const [at, text] of passages.entries()) if (names.sift(text).promising) reading.set(at, text);
  reading.settle();
  return passages.map((_, at) => [...reading.mentions(at)]);
}

const words = fc.constantFrom(
  ...[
    'APT31',
    'Zirconium',
    'Judg\u00adment\u00a0Panda',
    'oxide',
    'hackers',
    'Zhao Guangzong',
    'Guangzong',
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
    'lead',
    'a\u0440t31',
    '\uff21\uff30\uff34\uff13\uff11',
    'Ζιrconium',
    'Strauß',
    '𝐀𝐏𝐓',
    '31',
  ],
  ...[
    'Hainan State Security Department',
    'charged',
    'the',
    '.',
    ',',
    'Sea Turtle',
    'Violet',
    'Typhoon',
    'Zhao',
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
      expect(readLearning(passages, createLearnedNames(sieve))).toEqual(readPassages(sampleIndex, passages));
    }),
    { numRuns: 1000 },
  );
});

test('names are learned once, and only those that are met', () => {
  const names = createLearnedNames(sieve);
  readLearning(['APT31 and Judgment Panda were named.'], names);
  const texts = names.index().names.map(({ text }) => text);
  expect(texts).toContain('APT31');
  expect(texts).not.toContain('Violet Typhoon');
  const index = names.index();
  readLearning(['APT31 again.'], names);
  expect(names.index()).toBe(index);
});

test('a word that is no name is asked for once', () => {
  const names = createLearnedNames(new Uint8Array(8).fill(0xff));
  const { promising, unknown } = names.sift('nobody');
  expect(unknown).toHaveLength(1);
  expect(promising).toBe(false);
  names.learn(unknown, namesFor(unknown));
  expect(names.sift('nobody')).toEqual({ promising: false, unknown: [] });
});

test('a text with names that were learned is promising, and one without names is not', () => {
  const names = createLearnedNames(sieve);
  const { unknown } = names.sift('APT31 was named.');
  names.learn(unknown, namesFor(unknown));
  expect(names.sift('Then APT31 came.').promising).toBe(true);
  expect(names.sift('Then nobody came.').promising).toBe(false);
});
