import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damaged } from './mutations.ts';
import { file, reading, readText } from './reading.ts';
import { SAMPLES } from './samples/all.ts';
import { assertSound } from './soundness.ts';

test('whatever is damaged in a list, what is read of it is sound', async () => {
  await fc.assert(fc.asyncProperty(damaged, assertSound), { numRuns: 400 });
});

test.each([...SAMPLES])('%s gives the same in one piece and byte by byte', async (_name, content) => {
  expect(await reading([file(content, 'list', 1)])).toEqual(await readText(content));
});
