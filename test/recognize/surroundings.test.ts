import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cues } from '../../src/recognize/cues.ts';
import { createFolder } from '../../src/recognize/fold.ts';
import { createSurroundings } from '../../src/recognize/surroundings.ts';
import { runs } from '../runs.ts';

const word = fc.constantFrom(
  'movie',
  'movies',
  'film',
  'game',
  'of',
  'Name',
  'hackers',
  'the',
  '电影',
  'U.S.',
);
const mark = fc.constantFrom(' ', ' ', ', ', '. ', '! ', '\u2028', ' – ', '’s ');
const prose = fc
  .array(fc.tuple(word, mark), { minLength: 1, maxLength: 600 })
  .map((pairs) => pairs.flat().join(''));

test('what is beside a name is the nearest of all, where that is beside it', () => {
  const folder = createFolder();
  let beside = 0;
  fc.assert(
    fc.property(prose, fc.nat(), (text, seed) => {
      const folded = folder(text);
      const names = [...text.matchAll(/Name/g)];
      const name = names[seed % (names.length || 1)];
      if (!name) return;
      const start = folded.starts.subarray(0, folded.length).indexOf(name.index);
      const near = createSurroundings(folded, text)(start, start + 4);
      for (const sought of [cues.thing, cues.intrusion]) {
        const nearest = near.nearest(sought);
        const expected = nearest?.reach === 'beside' ? nearest : undefined;
        if (expected) beside += 1;
        expect(near.beside(sought)).toEqual(expected);
      }
    }),
    runs(1000),
  );
  expect(beside).toBeGreaterThan(100);
});
