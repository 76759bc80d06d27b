import type { Cell } from './cell.ts';
import type { ContenderName } from './contenders/names.ts';
import type { Figure } from './figure.ts';
import { LARGE } from './pages.ts';
import type { Spread } from './statistics.ts';

/** From here on a page counts as large, up to the 7 MB of the manuals that are measured. */
const LARGE_BYTES = 1_000_000;

const FEW = '2,400';
const MANY = '1,000,000';

/** What the prose of 1 MB may take at most, as a share of what each of these takes. */
const SHARES: [ContenderName, number][] = [
  ['regex a name', 1 / 50],
  ['one regex', 1 / 5],
  ['mark.js', 1 / 1000],
];

/** The comparison with the others in the few ratios that matter, each with its limit. */
export function scanFigures(cells: readonly Cell[]): Figure[] {
  const figures: Figure[] = [];
  const few = cells.filter(({ contender, names }) => contender === 'ours' && names === FEW);
  for (const ours of few) {
    const here = cells.filter(({ browser, page }) => browser === ours.browser && page === ours.page);
    const add = (what: string, over: Spread, under: Spread, limit: number): void => {
      figures.push({
        browser: ours.browser,
        what: `${ours.page}: ${what}`,
        unit: '×',
        spread: ratio(over, under),
        limit,
      });
    };
    if (ours.bytes >= LARGE_BYTES) {
      const walk = here.find(({ contender }) => contender === 'bare walk');
      const many = here.find(({ contender, names }) => contender === 'ours' && names === MANY);
      if (walk) add(`scan + paint at ${FEW} names, of the bare walk`, ours.total, walk.total, 2);
      if (many) add(`at ${MANY} names, of the same at ${FEW}`, many.total, ours.total, 1.5);
    }
    if (ours.page !== LARGE) continue;
    for (const [name, limit] of SHARES) {
      const other = here.find(({ contender, names }) => contender === name && names === FEW);
      if (other) add(`at ${FEW} names, of ${name}`, ours.total, other.total, limit);
    }
  }
  return figures;
}

/** The spread is that of both, as their runs have nothing to do with each other. */
function ratio(over: Spread, under: Spread): Spread {
  return {
    median: over.median / under.median,
    low: over.low / under.high,
    high: over.high / under.low,
    runs: Math.min(over.runs, under.runs),
  };
}
