import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Join, layRails, piecesAt, piecesInto, type Rail } from '../../../src/view/pictures/rails.ts';

/** Up to 40 rows and joins between any of them, some of them twice. */
const drawing = fc.integer({ min: 2, max: 40 }).chain((count) => {
  const row = fc.integer({ min: 0, max: count - 1 });
  return fc.record({
    rows: fc.constant(Array.from({ length: count }, (_, at) => `row-${at}`)),
    joins: fc.array(
      fc
        .tuple(row, row, fc.boolean())
        .filter(([a, b]) => a !== b)
        .map(([a, b, alleged]): Join => ({ ends: [`row-${a}`, `row-${b}`], alleged })),
      { maxLength: 80 },
    ),
  });
});

function join(a: string, b: string, alleged = false): Join {
  return { ends: [a, b], alleged };
}

function shown(rails: readonly Rail[]) {
  return rails.map(({ hub, rows, alleged, lane }) => ({ hub, rows, alleged, lane }));
}

describe('rails', () => {
  test('draw every tie once, between its hub and the other end, as stated or as alleged', () => {
    fc.assert(
      fc.property(drawing, ({ rows, joins }) => {
        const rails = layRails(rows, joins);
        expect(rails.flatMap((rail) => rail.joins)).toHaveLength(joins.length);
        for (const rail of rails) {
          const ends = rail.joins.map((one) => one.ends.map((id) => rows.indexOf(id)));
          expect(new Set(rail.rows)).toEqual(new Set(ends.flat()));
          expect(ends.every((rowsOfJoin) => rowsOfJoin.includes(rail.hub))).toBe(true);
          expect(rail.joins.every(({ alleged }) => alleged === rail.alleged)).toBe(true);
        }
      }),
    );
  });

  test('never run over each other', () => {
    fc.assert(
      fc.property(drawing, ({ rows, joins }) => {
        const rails = layRails(rows, joins);
        for (let row = 0; row < rows.length; row += 1) {
          const lanes = piecesAt(rails, row).map(({ rail }) => rail.lane);
          expect(new Set(lanes).size).toBe(lanes.length);
        }
      }),
    );
  });

  test('take no lane further out than they need', () => {
    fc.assert(
      fc.property(drawing, ({ rows, joins }) => {
        const rails = layRails(rows, joins);
        const touched = (rail: Rail) => rows.map((_, row) => row).filter((row) => runsIn(rail, row, rails));
        for (const rail of rails.filter(({ lane }) => lane > 0)) {
          const inside = touched(rail).flatMap((row) => piecesAt(rails, row).map((piece) => piece.rail.lane));
          expect(inside).toContain(rail.lane - 1);
        }
      }),
    );
  });

  test('run without a break from their first row to their last', () => {
    fc.assert(
      fc.property(drawing, ({ rows, joins }) => {
        const rails = layRails(rows, joins);
        for (const rail of rails) {
          const shapes = rows.flatMap((_, row) =>
            piecesAt(rails, row).flatMap((piece) => (piece.rail === rail ? [piece.shape] : [])),
          );
          expect(shapes.join(' ')).toMatch(/^top( joint| through)* bottom$/);
          expect(shapes.filter((shape) => shape !== 'through')).toHaveLength(rail.rows.length);
        }
      }),
    );
  });

  test('go on between two rows exactly where they are in both', () => {
    fc.assert(
      fc.property(drawing, ({ rows, joins }) => {
        const rails = layRails(rows, joins);
        for (let row = 1; row < rows.length; row += 1) {
          const both = rails.filter((rail) => runsIn(rail, row - 1, rails) && runsIn(rail, row, rails));
          expect(new Set(piecesInto(rails, row).map(({ rail }) => rail))).toEqual(new Set(both));
        }
      }),
    );
  });

  test('are the same in whatever order the ties come', () => {
    const shuffled = drawing.chain(({ rows, joins }) =>
      fc.record({
        rows: fc.constant(rows),
        joins: fc.constant(joins),
        others: fc.shuffledSubarray(joins, { minLength: joins.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, joins, others }) => {
        expect(shown(layRails(rows, others))).toEqual(shown(layRails(rows, joins)));
      }),
    );
  });

  test('gather at the row that most are tied to', () => {
    const rails = layRails(
      ['unit', 'ann', 'bo', 'cy'],
      [join('ann', 'unit', true), join('bo', 'unit', true), join('cy', 'unit', true), join('ann', 'bo')],
    );
    expect(shown(rails)).toEqual([
      { hub: 1, rows: [1, 2], alleged: false, lane: 0 },
      { hub: 0, rows: [0, 1, 2, 3], alleged: true, lane: 1 },
    ]);
    expect(piecesAt(rails, 0).map(({ hub }) => hub)).toEqual([true]);
    // Of two that are tied to each other neither is the hub of anything.
    expect(piecesAt(rails, 1).map(({ hub }) => hub)).toEqual([false, false]);
  });

  test('leave out what has no row', () => {
    expect(layRails(['ann', 'bo'], [join('ann', 'stranger'), join('bo', 'bo')])).toEqual([]);
  });
});

function runsIn(rail: Rail, row: number, rails: readonly Rail[]): boolean {
  return piecesAt(rails, row).some((piece) => piece.rail === rail);
}
