import { expect, test } from 'vitest';
import { arePartsOfOne } from '../../../src/lists/import/parts-of-one.ts';

test.each([
  [['sdn.csv', 'alt.csv', 'sdn_comments.csv'], true],
  [['SDN.CSV', 'ALT (1).CSV', 'add.csv.zip'], true],
  [['cons_prim.csv', 'cons_alt.csv', 'cons_comments.csv'], true],
  [['sdn.csv', 'sdn (1).csv'], false],
  [['sdn.csv', 'eu.csv'], false],
  [['sdn.xml', 'alt.xml'], false],
  [['my sdn.csv', 'alt.csv'], false],
  [['enterprise-attack.json', 'mobile-attack.json'], false],
])('%j are parts of one list: %s', (names, wanted) => {
  expect(arePartsOfOne(names.map((name) => ({ name })))).toBe(wanted);
});
