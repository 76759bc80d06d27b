import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SideTie } from '../../../src/view/pictures/neighbourhood.ts';
import { layRails } from '../../../src/view/pictures/rails.ts';
import { joinOf, sideWordsAt } from '../../../src/view/pictures/side-words.ts';

function tie(type: SideTie['type'], subject: string, object: string, by = 'US'): SideTie {
  return { type, subject, object, by, sources: ['a'] };
}

/** What each row says, as “row: label other, other”. */
function told(rows: readonly string[], ties: readonly SideTie[]): string[] {
  const rails = layRails(rows, ties.map(joinOf));
  return rows.flatMap((id, row) =>
    sideWordsAt(row, rows, 'owl', rails).map(({ label, to }) => `${id}: ${label} ${to.join(', ')}`),
  );
}

describe('side ties in words', () => {
  test('stand at the subject of a tie of two', () => {
    expect(told(['ann', 'owl', 'lab'], [tie('employed-by', 'ann', 'lab')])).toEqual(['ann: Employed by lab']);
  });

  test('stand together at the one that several are tied to', () => {
    const ties = ['ann', 'bo'].map((id) => tie('alleged-member-of', id, 'unit'));
    expect(told(['unit', 'owl', 'ann', 'bo'], ties)).toEqual(['unit: Alleged members ann, bo']);
  });

  test('are parted by whose word they rest on', () => {
    const ties = [tie('part-of', 'ann', 'unit', 'UK'), tie('part-of', 'bo', 'unit', 'EU')];
    expect(told(['unit', 'owl', 'ann', 'bo'], ties)).toEqual(['unit: Includes ann', 'unit: Includes bo']);
  });

  test('of the profile itself stand at the other end', () => {
    const ties = [tie('uses', 'owl', 'kit'), tie('uses', 'owl', 'van'), tie('uses', 'owl', 'bag')];
    expect(told(['owl', 'kit', 'van', 'bag'], ties)).toEqual([
      'kit: Used by owl',
      'van: Used by owl',
      'bag: Used by owl',
    ]);
  });

  test('say every tie once', () => {
    const rows = ['owl', ...Array.from({ length: 12 }, (_, at) => `n${at}`)];
    const ends = fc.uniqueArray(fc.constantFrom(...rows), { minLength: 2, maxLength: 2 });
    const ties = fc.uniqueArray(
      fc.tuple(fc.constantFrom<SideTie['type']>('uses', 'part-of', 'alleged-member-of'), ends),
      { selector: ([type, pair]) => `${type} ${pair.join(' ')}`, maxLength: 40 },
    );
    fc.assert(
      fc.property(ties, (made) => {
        const all = made.map(([type, [subject = '', object = '']]) => tie(type, subject, object));
        const rails = layRails(rows, all.map(joinOf));
        const said = rows.flatMap((id, row) =>
          sideWordsAt(row, rows, 'owl', rails).flatMap(({ to }) =>
            to.map((other) => [id, other].sort().join(' ')),
          ),
        );
        expect(said.sort()).toEqual(
          all.map(({ subject, object }) => [subject, object].sort().join(' ')).sort(),
        );
        expect(said.every((pair) => !pair.startsWith('undefined'))).toBe(true);
      }),
    );
  });
});
