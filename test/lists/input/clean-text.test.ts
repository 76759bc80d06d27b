import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cleanName,
  cleanNote,
  cleanText,
  cleanUrl,
  isPrivate,
  scriptOf,
} from '../../../src/lists/input/clean-text.ts';

test('blanks, marks of direction and control characters go, letters are composed', () => {
  expect(cleanText('  Mu\u0308ller\u00a0\n\u200bReed\u0007 ')).toBe('Müller Reed');
  expect(cleanText('\u202bمارش\u202c')).toBe('مارش');
  expect(cleanName(', Reed & Sons;')).toBe('Reed & Sons');
});

test('cleaning what is clean changes nothing', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(texts, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).toBe(clean.normalize('NFC').trim());
    }),
  );
});

test('the script is told by the letters', () => {
  expect(['Müller', 'Марш', 'مارش', '灰鹭', 'サギ', '왜가리'].map(scriptOf)).toEqual([
    undefined,
    'Cyrl',
    'Arab',
    'Hani',
    'Jpan',
    'Hang',
  ]);
});

test('an office is a note, what leads to private data is none', () => {
  expect(cleanNote(' Deputy  Minister of Fens (1996-2001) ')).toBe('Deputy Minister of Fens (1996-2001)');
  for (const text of [
    '',
    'born in Fenton',
    'DOB 1 Jan 1970',
    'Minister, tel. 555',
    'ulla@marsh.example',
    'ID 6910275',
  ]) {
    expect(cleanNote(text)).toBeUndefined();
  }
});

test('a number among the words of a name is private, one that letters lead into is how a hacker signs', () => {
  expect(['Ulla Marsh 6910275', 'Ulla, born 1970', 'Ulla (passport A1)'].map(isPrivate)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['reed12345', 'Ulla Marsh II', 'NoName057(16)'].map(isPrivate)).toEqual([false, false, false]);
});

test('only addresses of the web are addresses', () => {
  expect(cleanUrl(' https://marsh.example/a?b=c ')).toBe('https://marsh.example/a?b=c');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'marsh.example', 'https://', 'http:///x']) {
    expect(cleanUrl(text)).toBeUndefined();
  }
});
