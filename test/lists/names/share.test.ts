import { expect, test } from 'vitest';
import { together } from '../../../src/lists/names/share.ts';

test('of what two give out a key needs a capital, or is of words of every day, only where both say so', () => {
  const nothing = { names: [], profiles: [] };
  const shipped = { ...nothing, keys: [1, 2, 3], capitalKeys: [1, 2], everydayKeys: [1, 3] };
  const listed = { ...nothing, keys: [2, 3, 4], capitalKeys: [3, 4], everydayKeys: [3, 4] };
  expect(together(shipped, listed)).toEqual({
    ...nothing,
    keys: [1, 2, 3, 4],
    capitalKeys: [1, 4],
    everydayKeys: [1, 3, 4],
  });
});
