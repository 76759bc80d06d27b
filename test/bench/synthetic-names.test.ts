import { expect, test } from 'vitest';
import { article } from './prose.ts';
import { syntheticNames } from './synthetic-names.ts';

const texts = (count: number): string[] => syntheticNames(count).names.map(({ text }) => text);

test('a longer list begins with the shorter one, and repeats nothing', () => {
  const long = texts(3000);
  expect(long.slice(0, 200)).toEqual(texts(200));
  expect(new Set(long).size).toBe(3000);
});

test('an article holds as many names as it says, wherever they stand', () => {
  const names = texts(200);
  const { html, planted } = article({ bytes: 50_000, mentionEvery: 3, names });
  const text = html.replace(/<[^>]*>/g, '');
  const found = names.reduce((sum, name) => sum + text.split(new RegExp(`\\b${name}\\b`)).length - 1, 0);
  expect(planted.length).toBeGreaterThan(20);
  expect(found).toBe(planted.length);
  expect(html.length).toBeGreaterThanOrEqual(50_000);
});
