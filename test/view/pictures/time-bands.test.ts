import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf } from '../../../src/view/pictures/time-bands.ts';

function lay(...dates: string[]) {
  return bandsOf(dates.map((date) => ({ date })));
}

const two = (n: number) => String(n).padStart(2, '0');
const dates = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: 1995, max: 2026 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        month === null
          ? `${year}`
          : day === null
            ? `${year}-${two(month)}`
            : `${year}-${two(month)}-${two(day)}`,
      ),
    { maxLength: 60 },
  )
  .map((all) => all.toSorted());

describe('bands of time', () => {
  test('hold every entry once, in its order', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const rows = bandsOf(all.map((date) => ({ date }))).flatMap(({ moments }) => moments);
        expect(rows.map(({ entry }) => entry.date)).toEqual(all);
      }),
    );
  });

  test('count every year from the first to the last', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const bands = bandsOf(all.map((date) => ({ date })));
        const [first, last] = [bands[0]?.year, bands.at(-1)?.year];
        const years = bands.reduce((sum, { quiet }) => sum + quiet + 1, 0);
        expect(years).toBe(first && last ? Number(last) - Number(first) + 1 : 0);
      }),
    );
  });

  test('span what lies within a date that is known to the month or the year only, and nothing else', () => {
    fc.assert(
      fc.property(dates, (all) => {
        for (const { year, moments } of bandsOf(all.map((date) => ({ date })))) {
          for (const { entry, ...row } of moments) {
            expect(row.point).toBe(entry.date.length === 10);
            expect(row.year !== undefined).toBe(all.includes(year));
            expect(row.month !== undefined).toBe(entry.date !== year && all.includes(entry.date.slice(0, 7)));
          }
          for (const span of ['year', 'month'] as const) {
            const parts = moments.map((moment) => moment[span] ?? 'none').join(' ');
            expect(parts).toMatch(/^((none|only|first( middle)* last)( |$))*$/);
          }
        }
      }),
    );
  });

  test('show a year as a span over all that is told of it', () => {
    const [band] = lay('2024', '2024-03', '2024-03-25', '2024-05-01');
    expect(band?.moments.map(({ point, year, month }) => [point, year, month])).toEqual([
      [false, 'first', undefined],
      [false, 'middle', 'first'],
      [true, 'middle', 'last'],
      [true, 'last', undefined],
    ]);
  });

  test('tell how many years are empty before them', () => {
    expect(lay('2010', '2018-10-10', '2019').map(({ year, quiet }) => [year, quiet])).toEqual([
      ['2010', 0],
      ['2018', 7],
      ['2019', 0],
    ]);
  });

  test('of two months in one year stay apart', () => {
    const [band] = lay('2024-03', '2024-03', '2024-04');
    expect(band?.moments.map(({ month }) => month)).toEqual(['first', 'last', 'only']);
  });
});
