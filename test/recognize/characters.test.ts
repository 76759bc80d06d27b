import { expect, test } from 'vitest';
import { characterClass, DIGIT, IDEOGRAPH, LETTER, SEPARATOR } from '../../src/recognize/characters.ts';

/** By Unicode's own classes, one by one. */
function plainClass(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}_]/u.test(character) ? LETTER : SEPARATOR;
}

test('every unit has the class that Unicode gives it, asked for once or twice', () => {
  const wrong: number[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const plain = plainClass(unit);
    if (characterClass(unit) !== plain || characterClass(unit) !== plain) wrong.push(unit);
  }
  expect(wrong).toEqual([]);
});
