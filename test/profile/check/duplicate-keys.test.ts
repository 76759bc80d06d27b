import { expect, test } from 'vitest';
import { duplicateKeys } from '../../../src/profile/check/duplicate-keys.ts';

test('finds keys that an object has twice, at any depth, and says where', () => {
  expect(duplicateKeys('{ "id": "a", "name": "b", "id": "c" }')).toEqual(['id']);
  expect(
    duplicateKeys('{ "names": [{ "text": "a" }, { "text": "b", "parts": { "given": "c", "given": "d" } }] }'),
  ).toEqual(['names[1].parts.given']);
  expect(duplicateKeys('{ "id": 1, "names": [], "id": 2, "names": [], "id": 3 }')).toEqual([
    'id',
    'names',
    'id',
  ]);
});

test('knows a key however it is written', () => {
  expect(duplicateKeys(String.raw`{ "name": "a", "n\u0061me": "b" }`)).toEqual(['name']);
});

test('takes nothing for a key that is none', () => {
  expect(duplicateKeys('{ "a": { "id": 1 }, "b": { "id": 1 }, "c": ["id", "id"] }')).toEqual([]);
  expect(duplicateKeys(String.raw`{ "id": "says \"id\": {", "text": "\\", "note": "id" }`)).toEqual([]);
  expect(duplicateKeys(String.raw`{ "id": "\": {", "text": "\": " }`)).toEqual([]);
  expect(duplicateKeys('[[1, 2, [3]], -1.5e3, true, null, "id"]')).toEqual([]);
});
