import { expect, test } from 'vitest';
import { evidenceFor, faultyRules, type NameRules } from '../../src/lists/name-rules.ts';

const rules: NameRules = {
  others: [],
  shared: [],
  rules: [
    { names: ['Sea Hare'], class: 'ordinary' as const, against: ['snail*'], why: 'it is also a snail' },
    { names: ['UPS', 'SEA-HARE', 'Nobody'], class: 'unmarked' as const, why: 'parcels' },
  ],
};

test('a rule stands above what the writing of a name tells', () => {
  const evidence = evidenceFor({ rules: rules.rules.slice(0, 1) }, () => 'coined');
  expect(evidence('sea hare')).toEqual({ class: 'ordinary', against: ['snail*'] });
  expect(evidence('Amber Tern')).toEqual({ class: 'coined' });
});

test('tells rules that stand twice, and rules for names that no entry has', () => {
  expect(faultyRules(rules, ['Sea Hare', 'UPS'], new Set())).toEqual([
    { field: 'rules[1].names[1]', reason: '"SEA-HARE" has a rule already' },
    { field: 'rules[1].names[2]', reason: 'no reference entry has the name "Nobody"' },
  ]);
});

test('tells a name shared by an entry that is not there', () => {
  const shared = [{ name: 'Tern', entries: ['ref-gull', 'heron', 'nobody'], why: 'the press means either' }];
  expect(faultyRules({ ...rules, rules: [], shared }, [], new Set(['ref-gull', 'heron']))).toEqual([
    { field: 'shared[0].entries[2]', reason: 'there is no entry or profile "nobody"' },
  ]);
});
