import type { Figure } from './figure.ts';
import { shownSpread, shownValue, table } from './shown.ts';

export function figuresTable(figures: readonly Figure[]): string {
  return table([
    ['figure', 'median', 'quartiles', 'at most', ''],
    ...figures.map(({ browser, what, unit, spread, limit }) => [
      `${browser}, ${what}`,
      shownValue(spread.median, unit),
      shownSpread(spread, unit),
      limit === undefined ? '' : shownValue(limit, unit),
      limit === undefined ? '' : spread.median <= limit ? 'kept' : 'MISSED',
    ]),
  ]);
}
