import { expect, test } from 'vitest';
import { openNames } from '../../src/background/names.ts';
import type { LoadShard } from '../../src/profile/shards.ts';
import { storeNames } from '../../src/recognize/name-store.ts';
import { sampleData } from '../recognize/names.ts';

const stored = storeNames(sampleData);
const [key = ''] = Object.keys(stored.keys);

test('names are read once, when a page first asks for some', async () => {
  const read: string[] = [];
  const load: LoadShard = async (name) => {
    read.push(name);
    return { marks: JSON.stringify(stored) };
  };
  const { namesFor } = openNames(load);
  expect(read).toEqual([]);
  const [first, second] = await Promise.all([namesFor([Number(key)]), namesFor([Number(key)])]);
  expect(first.names).not.toHaveLength(0);
  expect(second).toEqual(first);
  expect(read).toHaveLength(1);
});

test('names that could not be read are tried again with the next asking', async () => {
  let broken = true;
  const { namesFor } = openNames(async () => {
    if (broken) throw new Error('missing');
    return { marks: JSON.stringify(stored) };
  });
  await expect(namesFor([Number(key)])).rejects.toThrow('missing');
  broken = false;
  expect((await namesFor([Number(key)])).names).not.toHaveLength(0);
});
