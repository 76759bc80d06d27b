import { expect, test } from 'vitest';
import { createLearnedNames } from '../../src/recognize/learned-names.ts';
import { openNameStore, storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from './names.ts';
import { keysIn } from './read-learning.ts';

const stored = storeNames(sampleData);
const namesFor = openNameStore(stored);

test('names are learned once, and only those that are met', () => {
  const names = createLearnedNames();
  names.learn(namesFor(keysIn('APT31 and Judgment Panda were named.')));
  const texts = () => names.index.names.map(({ text }) => text);
  const before = texts();
  expect(before).toContain('APT31');
  expect(before).not.toContain('Violet Typhoon');
  names.learn(namesFor(keysIn('APT31 again.')));
  expect(texts()).toEqual(before);
});

test('the kind of a profile is known once its name is', () => {
  const names = createLearnedNames();
  expect(names.profile('zhao')).toBeUndefined();
  names.learn(namesFor(keysIn('Zhao Guangzong')));
  expect(names.profile('zhao')?.kind).toBe('person');
});
