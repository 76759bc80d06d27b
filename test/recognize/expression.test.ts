import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expression } from '../../src/recognize/expression.ts';

const CLASSES = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Pd'];

describe('an expression', () => {
  it.each(CLASSES)('finds the same characters of class %s as Unicode does', (name) => {
    const differing = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => {
        const expected = new RegExp(`[\\p{${name}}]`, 'u').test(character);
        const negated = expression(`[^\\p{${name}}]`).test(character);
        return expression(`[\\p{${name}}]`).test(character) !== expected || negated === expected;
      },
    );
    expect(differing).toEqual([]);
  });

  it('reads plain text as it reads any other', () => {
    const source = String.raw`(?<![\p{L}\p{N}])([\p{Lu}][\p{Ll}-]+)(?:[’']s?)? (?:was|WERE|\S) [\p{L}]`;
    const unicode = new RegExp(source, 'giu');
    const words = [
      'APT31',
      'Lazarus',
      'Zürich',
      'Łódź',
      'was',
      'Были',
      '’s',
      ' ',
      '-',
      '—',
      'ß',
      'µ',
      'ſ',
      'K',
      '\u{1d400}',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect([...text.matchAll(expression(source, 'gi').of(text))]).toEqual([...text.matchAll(unicode)]);
      }),
    );
  });
});
