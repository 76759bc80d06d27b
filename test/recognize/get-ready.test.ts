import { expect, test } from 'vitest';
import { getReady } from '../../src/recognize/get-ready.ts';
import { mentionsIn } from './names.ts';

test('gives way after each step, and changes nothing of what is found', async () => {
  const text = 'The hackers of Zirconium were sanctioned.';
  const before = mentionsIn(text);
  let pauses = 0;
  await getReady(async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThan(5);
  expect(mentionsIn(text)).toEqual(before);
});
