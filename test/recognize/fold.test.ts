import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFolder, fold, foldedString, LINE_BREAK } from '../../src/recognize/fold.ts';
import { runs } from '../runs.ts';

test.each([
  ['ＡＰＴ３１', 'apt31'],
  ['Judg\u00adment\u00a0Panda', 'judgment panda'],
  ['Čao Kuang‑cung', 'cao kuang-cung'],
  ['Zha\u0300o', 'zhao'],
  ['Ch’eng Feng', "ch'eng feng"],
  ['ZİRCONİUM Zırconıum', 'zirconium zirconium'],
  ['Straße ﬁnd Łódź Ærø', 'strasse find lodz aero'],
  ['a\u200b\u2060\ufeffb', 'ab'],
  ['one \n\t two', 'one two'],
  ['趙光宗', '趙光宗'],
  ['Гаобинь', 'гаобинь'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps a hard line break apart from blanks', () => {
  expect(fold(`one ${LINE_BREAK} two`)).toBe('one\ntwo');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text).replaceAll('\n', LINE_BREAK))).toBe(fold(text));
    }),
    runs(3000),
  );
});

test('every folded unit leads back to a place in the original, in order', () => {
  const folder = createFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends, length } = folder(text);
      for (let at = 0; at < length; at += 1) {
        const start = starts[at] ?? -1;
        const end = ends[at] ?? -1;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(at > 0 ? (starts[at - 1] ?? 0) : 0);
      }
    }),
    runs(2000),
  );
});

test('drops all that cannot be seen, and nothing else but marks', () => {
  const dropped: string[] = [];
  for (let unit = 0; unit < 0x2100; unit += 1) {
    const character = String.fromCharCode(unit);
    if (fold(`a${character}b`) === 'ab') dropped.push(character);
  }
  expect(dropped.filter((character) => !/\p{M}/u.test(character))).toEqual(
    Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(character) && !/\p{M}/u.test(character),
    ),
  );
});

test('a part of a folded text is read as any length of it is', () => {
  const folder = createFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9000), fc.nat(9000), (text, one, other) => {
      const folded = folder(text.repeat(Math.ceil(9000 / (text.length || 1))));
      const [start, end] = [
        Math.min(one, other, folded.length),
        Math.min(Math.max(one, other), folded.length),
      ];
      const units = Array.from(folded.units.slice(start, end), (unit) => String.fromCharCode(unit));
      expect(foldedString(folded, start, end)).toBe(units.join(''));
    }),
    runs(200),
  );
});

test('plain text takes one byte a character, as expressions are compiled for either', () => {
  // After the two bytes of its head, V8 writes what kind of string follows.
  const isOneByte = (text: string) => serialize(text)[2] === 0x22;
  const long = 'The hackers’ “second” wave – ';
  expect(isOneByte(long)).toBe(false);
  expect(isOneByte(fold(long))).toBe(true);
  expect(isOneByte(fold(long.repeat(200)))).toBe(true);
});
