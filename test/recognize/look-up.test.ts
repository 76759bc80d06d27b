import { describe, expect, test } from 'vitest';
import { createLookUp } from '../../src/recognize/look-up.ts';

const lookUp = createLookUp(
  [
    ['apt31', 'APT31'],
    ['apt31', 'Judgment Panda'],
    ['apt31', 'Zirconium'],
    ['apt40', 'APT40'],
    ['zhao', 'Zhao Guangzong'],
    ['zhao', '赵光宗'],
    ['zhao', 'Čao Kuang-cung'],
    ['xrz', 'Wuhan Xiaoruizhi Science and Technology'],
  ].map(([profile = '', text = '']) => ({ profile, text, assignedBy: 'the tests' })),
);
const found = (query: string) => lookUp(query).map(({ profile, text }) => `${profile}: ${text}`);

describe('a name is looked up', () => {
  test.each([
    ['APT31', 'apt31: APT31'],
    ['apt 31', 'apt31: APT31'],
    ['judg', 'apt31: Judgment Panda'],
    ['judgement pnada', 'apt31: Judgment Panda'],
    ['guangzong', 'zhao: Zhao Guangzong'],
    ['光宗', 'zhao: 赵光宗'],
    ['cao kuang', 'zhao: Čao Kuang-cung'],
    ['xiaoruizi', 'xrz: Wuhan Xiaoruizhi Science and Technology'],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});

test('a number is not forgiven: APT40 is not APT31', () => {
  expect(found('apt40')).toEqual(['apt40: APT40']);
});

test('each profile is told once, and nothing for nothing', () => {
  expect(found('apt').sort()).toEqual(['apt31: APT31', 'apt40: APT40']);
  expect(found('')).toEqual([]);
  expect(found('unheard-of name')).toEqual([]);
});
