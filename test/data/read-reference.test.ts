import { expect, test } from 'vitest';
import { parse, REFERENCE_RULES } from '../../data/tools/read-reference.ts';
import { nameRulesSchema } from '../../src/lists/name-rules.ts';
import type { Fault } from '../../src/profile/check/faults.ts';

test('rules that would be lost because another list of the same name follows are told', () => {
  const faults: Fault[] = [];
  const text = '{ "others": [], "shared": [], "rules": [], "others": [] }';
  parse({ path: REFERENCE_RULES, text }, nameRulesSchema, faults);
  expect(faults).toEqual([
    { file: REFERENCE_RULES, field: 'others', reason: 'is written twice; only the last would count' },
  ]);
});
