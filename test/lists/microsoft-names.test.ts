import { expect, test } from 'vitest';
import { readMicrosoftNames } from '../../src/lists/microsoft-names.ts';
import { readList } from '../../src/lists/read-list.ts';

const actor = (name: string, origin: string, others: string) => ({
  'Threat actor name': name,
  'Origin/Threat': origin,
  'Other names': others,
});

test('reads the names out of one string, and the country out of what else the origin says', () => {
  const { actors } = readMicrosoftNames([
    actor('Amber Gale', 'Financially motivated, Türkiye', 'Storm-9999, SEA HARE,  amber gale'),
    actor('Grey Gale', 'Group in development', ''),
  ]);
  expect(actors.map(({ names, country }) => [names, country])).toEqual([
    [['Amber Gale', 'Storm-9999', 'SEA HARE'], 'TR'],
    [['Grey Gale'], undefined],
  ]);
});

test('names the actor that is at fault', () => {
  expect(() => readMicrosoftNames([{ ...actor('Amber Gale', '', ''), 'Other names': ['Sea Hare'] }])).toThrow(
    'Amber Gale: Other names: ',
  );
});

test('a list is told by its content, and one that is none of them is refused in words', () => {
  expect(readList(`\ufeff${JSON.stringify([actor('Amber Gale', '', '')])}`).base).toBe('microsoft');
  expect(readList('{"type":"bundle","objects":[]}').base).toBe('attack');
  expect(readList('{"type":"threat-actor","version":1,"values":[]}').base).toBe('misp');
  expect(() => readList('[]')).toThrow('none of the known lists');
  expect(() => readList('<xml>')).toThrow('not valid JSON');
});
