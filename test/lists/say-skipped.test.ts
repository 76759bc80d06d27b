import { expect, test } from 'vitest';
import { saySkipped, sayUnreadable } from '../../src/lists/say-skipped.ts';
import { Unreadable } from '../../src/lists/unreadable.ts';

test('what was left out is said with its place and what became of the rest', () => {
  expect(saySkipped({ why: 'malformed', where: { file: 'sdn.csv', line: 7380 }, what: '||||' })).toBe(
    'sdn.csv, line 7,380: This row or object doesn’t hold what it should; the others are kept. ||||',
  );
  expect(saySkipped({ why: 'encoding', where: { file: 'sdn.csv', byte: 13 }, what: '0xFF' })).toBe(
    'sdn.csv, byte 13: Bytes here are not text in the encoding of the rest; they were replaced. 0xFF',
  );
  expect(saySkipped({ why: 'revoked', where: { file: 'a.json', entry: 4 }, what: 'Heron' })).toBe(
    'a.json, entry 4: The list has revoked it. Heron',
  );
});

test('why nothing can be read is said with the file', () => {
  expect(sayUnreadable(new Unreadable('unknown-format', { file: 'a.csv' }, 'bird, place'))).toBe(
    'a.csv: It is none of the lists that can be read. It begins with: bird, place',
  );
  expect(sayUnreadable(new Unreadable('broken-json', { file: 'a.json', line: 3 }, 'Unexpected end'))).toBe(
    'a.json, line 3: It is not valid JSON: Unexpected end',
  );
});
