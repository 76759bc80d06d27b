import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex } from '../../src/recognize/build-name-index.ts';
import { createFolder } from '../../src/recognize/fold.ts';
import { createReading, readPassages } from '../../src/recognize/reading.ts';
import { scan } from '../../src/recognize/scan.ts';
import { runs } from '../runs.ts';
import { sampleIndex } from './names.ts';

const NAMES = ['ab', 'ab c', 'abc', 'c1', 'c d e', 'e', '光宗', '宗', 'ab c d'];
const index = buildNameIndex({
  profiles: [{ id: 'one', kind: 'group', related: [] }],
  others: [],
  names: NAMES.map((text) => ({ profile: 0, class: 'coined', text })),
});

/** The rule said as plainly as can be: leftmost first, then longest, at word boundaries, a blank or dash between. */
function naive(text: string): [number, number][] {
  const patterns = NAMES.flatMap((name) => {
    const tokens = name.match(/[a-z]+|\d+|[光宗]/g) ?? [];
    const joined = /^[a-z]+ [a-z]+$/.test(name) ? [name.replace(' ', '')] : [];
    const gap = name.includes(' ') ? '[ -]' : /[光宗]/.test(name) ? '' : '[ -]?';
    return [tokens.join(gap), ...joined];
  });
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    const ends = patterns.flatMap((source) => {
      const match = new RegExp(`(?<![a-z0-9](?=[a-z0-9]))(?:${source})(?!(?<=[a-z0-9])[a-z0-9])`, 'y');
      match.lastIndex = at;
      return match.test(text) ? [match.lastIndex] : [];
    });
    const end = Math.max(-1, ...ends);
    if (end > at) found.push([at, end]);
    at = end > at ? end : at + 1;
  }
  return found;
}

test('finds just what a plain slow search finds', () => {
  const folder = createFolder();
  const alphabet = fc.constantFrom(
    'a',
    'b',
    'ab',
    'c',
    'd',
    'e',
    '1',
    ' ',
    ' ',
    '-',
    '.',
    '光',
    '宗',
    '光宗',
  );
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
      const text = parts.join('').replace(/ +/g, ' ');
      expect(scan(folder(text), index).map(({ start, end }) => [start, end])).toEqual(naive(text));
    }),
    runs(5000),
  );
});

const prose = fc
  .array(
    fc.constantFrom(
      'APT31',
      'Zirconium',
      'Judg\u00adment\u00a0Panda',
      'oxide',
      'hackers',
      'Zhao Guangzong',
      '赵光宗',
      'MSS',
      'the',
      '.',
      ',',
      'ＡＰＴ３１',
      'e\u0301',
      '\u{1f525}',
      'charged',
      '\n',
      'HSSD',
      '-',
      '/',
      '(',
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

test('random Unicode never throws, and offsets lie inside the text, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(prose, fc.string({ unit: 'binary' })), { maxLength: 4 }), (passages) => {
      for (const [at, mentions] of readPassages(sampleIndex, passages).entries()) {
        let free = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passages[at]?.length ?? 0);
          free = end;
        }
      }
    }),
    runs(1000),
  );
});

test('the order in which passages are read plays no part', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 2, maxLength: 5 }), (passages) => {
      const forwards = readPassages(sampleIndex, passages);
      const backwards = readPassages(sampleIndex, passages.toReversed()).reverse();
      const plain = (all: typeof forwards) =>
        all.map((one) => one.map(({ reasons: _, ...mention }) => mention));
      expect(plain(backwards)).toEqual(plain(forwards));
    }),
    runs(500),
  );
});

test('a passage that is read anew, or removed, leaves what a fresh reading would find', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.option(prose)), { maxLength: 12 }), (steps) => {
      const reading = createReading<number>(sampleIndex);
      const texts = new Map<number, string>();
      for (const [key, text] of steps) {
        if (text === null) {
          reading.delete(key);
          texts.delete(key);
        } else {
          reading.set(key, text);
          texts.set(key, text);
        }
        reading.settle();
      }
      const keys = [...texts.keys()];
      const fresh = readPassages(sampleIndex, [...texts.values()]);
      const certainties = (mentions: readonly { start: number; certainty: string }[]) =>
        mentions.map(({ start, certainty }) => [start, certainty]);
      expect(keys.map((key) => certainties(reading.mentions(key)))).toEqual(fresh.map(certainties));
    }),
    runs(500),
  );
});

test('settling tells which passages changed, those too that only gained support', () => {
  const reading = createReading<string>(sampleIndex);
  reading.set('headline', 'Zirconium strikes again');
  expect(reading.settle()).toEqual(['headline']);
  expect(reading.mentions('headline')).toEqual([]);
  reading.set('body', 'APT31 was named.');
  expect(reading.settle().sort()).toEqual(['body', 'headline']);
  expect(reading.mentions('headline')).toMatchObject([{ certainty: 'likely' }]);
  reading.delete('body');
  expect(reading.settle().sort()).toEqual(['body', 'headline']);
  expect(reading.mentions('headline')).toEqual([]);
});

describe('a text of many stretches', () => {
  const filler = 'Nothing of note was said about it there. '.repeat(1000);
  const long = (words: string, at: number): string => `${filler.slice(0, at)} ${words} ${filler.slice(at)}`;

  test.each(Array.from({ length: 16 }, (_, step) => 8140 + step * 8))(
    'is read as one across the borders of these, with a name %i characters from its beginning',
    (at) => {
      const text = long('The hackers of Zirconium went on.', at);
      const [mentions = []] = readPassages(sampleIndex, [text]);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Zirconium']);
      expect(mentions[0]?.reasons).toMatchObject([{}, { kind: 'cue', words: 'hackers' }]);
    },
  );

  test('holds each name once', () => {
    const text = 'The hackers of Judgment Panda were seen, and APT31 was. '.repeat(2000);
    const [mentions = []] = readPassages(sampleIndex, [text]);
    expect(mentions).toHaveLength(4000);
    expect(new Set(mentions.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['Judgment Panda', 'APT31']),
    );
  });
});
