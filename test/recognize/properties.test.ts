import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFolder, fold } from '../../src/recognize/fold.ts';
import type { NameIndex } from '../../src/recognize/name-index.ts';
import { createReading, readPassages } from '../../src/recognize/reading.ts';
import { scan } from '../../src/recognize/scan.ts';
import type { Mention } from '../../src/recognize/types.ts';
import { runs } from '../runs.ts';
import { sampleIndex } from './names.ts';

/** What certain names may be written as, and what stands between them in pages. */
const written = fc.constantFrom(
  'APT31',
  'apt31',
  'APT\u201131',
  'ＡＰＴ３１',
  'A\u00adPT\u200b31',
  'ＡＰＴ40',
  'Judgment Panda',
  'JUDGMENT\u00a0PANDA',
  'Judg\u00adment\u2009Panda',
  'Judgement\n      Panda',
  'Violet\u2010Typhoon',
  'TEMP.Periscope',
  'Viole\u0301t Typhoon',
  'OilRig',
);
const between = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  ' and ',
  ' İ ',
  ' ﬁ ',
  '’s ',
  '-linked ',
  ' (',
  ') ',
  ' \u{1f525} ',
  ' 光 ',
  'x',
);
const prose = fc.array(fc.tuple(written, between), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

/** Folds one character at a time, and remembers where each came from: slow, and plain. */
function slowFold(text: string): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    // A blank alone would be folded to one, and two of them too.
    for (const unit of fold(`a${character}a`).slice(1, -1).split('')) {
      if (unit === ' ' && folded.endsWith(' ')) continue;
      folded += unit;
      from.push(at);
    }
    at += character.length;
  }
  return { folded, from };
}

/** The certain names of the sample, as a search over folded text would look for them. */
const NAIVE =
  /(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))(?:apt[ -]?(?:31|40)(?:s|es|ina|iny|inu|ine|ka|ky|ku)?|judge?ment[ -]panda|violet[ -]typhoon|judge?mentpanda|temp\.periscope|oilrig)(?![\p{L}\p{N}_])/gu;

test('certain names are found just where a plain search over folded text finds them', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { folded, from } = slowFold(text);
      const naive = [...folded.matchAll(NAIVE)].map(({ index }) => from[index]);
      const [mentions = []] = readPassages(sampleIndex, [text]);
      expect(mentions.map(({ start }) => start)).toEqual(naive);
    }),
    runs(2000),
  );
});

test('what is cut out of the text by its offsets is the name', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const [mentions = []] = readPassages(sampleIndex, [text]);
      for (const { start, end, candidates } of mentions) {
        const letters = (words: string) => fold(words).replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(text.slice(start, end))).toContain(letters(candidates[0].name).slice(0, 5));
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }),
    runs(1000),
  );
});

const sentence = fc.constantFrom(
  'Zirconium is back.',
  'Zirconium hackers sent the mails.',
  'Zirconium oxide is white.',
  'APT31 was named.',
  'The MSS denied it.',
  'Zhao Guangzong, Weng Ming and others were charged.',
  'China’s Ministry of State Security answered.',
  'HSSD, the Hubei State Security Department.',
  'Nothing else happened.',
  'Sea Turtle and Leviathan phished them.',
);
const passages = fc.array(
  fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join(' ')),
  { minLength: 1, maxLength: 4 },
);

test('what is read later moves no earlier mention, and takes none away that was certain', () => {
  fc.assert(
    fc.property(passages, passages, (earlier, later) => {
      const alone = readPassages(sampleIndex, earlier);
      const together = readPassages(sampleIndex, [...earlier, ...later]);
      for (const [at, mentions] of alone.entries()) {
        for (const { start, end, certainty, candidates } of mentions) {
          const now = together[at]?.find((other) => other.start < end && start < other.end);
          if (now) expect([now.start, now.end]).toEqual([start, end]);
          if (certainty === 'certain' && candidates.length === 1) expect(now?.certainty).toBe('certain');
        }
      }
    }),
    {
      ...runs(500),
      examples: [
        [
          [
            'Sea Turtle and Leviathan phished them. Zirconium is back.',
            'APT31 was named. China’s Ministry of State Security answered.',
          ],
          ['Zhao Guangzong, Weng Ming and others were charged.', ''],
        ],
      ],
    },
  );
});

test('passages that are read anew, or removed, leave the others what they would mean without', () => {
  const change = fc.record({
    key: fc.nat({ max: 4 }),
    sentences: fc.option(fc.array(sentence, { maxLength: 3 })),
    /** So far it is settled before the next change comes. */
    steps: fc.nat({ max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (turns) => {
      const reading = createReading<number>(sampleIndex);
      const texts = new Map<number, string>();
      for (const turn of turns) {
        const told = new Set<number>();
        const shown = new Map([...texts.keys()].map((key) => [key, reading.mentions(key)]));
        for (const { key, sentences, steps } of turn) {
          if (sentences) {
            reading.set(key, sentences.join(' '));
            texts.set(key, sentences.join(' '));
          } else {
            reading.delete(key);
            texts.delete(key);
          }
          shown.set(key, reading.mentions(key));
          for (let step = 0; step < steps; step += 1)
            for (const other of reading.settle(() => true)) told.add(other);
        }
        for (const key of reading.settle()) told.add(key);
        expect(reading.isSettled()).toBe(true);
        const plain = (mentions: readonly Mention[]) => mentions.map(({ reasons: _, ...mention }) => mention);
        for (const [at, fresh] of readPassages(sampleIndex, [...texts.values()]).entries()) {
          const key = [...texts.keys()][at] ?? -1;
          expect(plain(reading.mentions(key))).toEqual(plain(fresh));
          if (!told.has(key)) expect(plain(fresh)).toEqual(plain(shown.get(key) ?? []));
        }
      }
    }),
    runs(300),
  );
});

/** Counts how often the tables of an index are read. */
function counting(index: NameIndex): { index: NameIndex; reads: () => number } {
  let reads = 0;
  const counted = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get(target, key) {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  return {
    index: {
      ...index,
      slotKeys: counted(index.slotKeys),
      nextForm: counted(index.nextForm),
      formUnits: counted(index.formUnits),
    },
    reads: () => reads,
  };
}

describe('the steps of a scan grow with the text, not faster', () => {
  const stepsPerUnit = (text: string): number => {
    const { index, reads } = counting(sampleIndex);
    const folded = createFolder()(text);
    scan(folded, index);
    return reads() / folded.length;
  };
  /** Of the tables of this sample, in the worst text: a name's beginning over and over. */
  const MOST = 60;

  test('on any text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', minLength: 20 })), (text) => {
        fc.pre(text.length >= 20);
        expect(stepsPerUnit(text)).toBeLessThan(MOST);
      }),
    );
  });

  test.each([
    'apt ',
    'judgment ',
    'violet-',
    'ministry of state ',
    '国家安全',
    'zhao ',
    'hubei state security ',
    'temp.',
  ])('on %j repeated', (words) => {
    const short = stepsPerUnit(words.repeat(200));
    expect(short).toBeLessThan(MOST);
    expect(stepsPerUnit(words.repeat(4000))).toBeLessThan(short * 1.1 + 0.1);
  });
});
