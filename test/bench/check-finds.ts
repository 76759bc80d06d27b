import type { BrowserKind } from '../browser/browser-kind.ts';
import type { Cell } from './cell.ts';
import { type ContenderName, looksForNames, takesList } from './contenders/names.ts';
import type { InPage } from './in-page.ts';
import { SMALL } from './pages.ts';
import { openFor, type Place } from './scan-place.ts';
import { SYNTHETIC_SIZES } from './synthetic-names.ts';

/** The page on which everybody is given the time to end, and is held to what was written into it. */
export const CHECKED_PAGE = SMALL;

/** What a contender found there with one list of names. */
export interface Check {
  browser: BrowserKind;
  names: string;
  contender: ContenderName;
  found: number;
  written: number;
  /** The names that it found less often than they were written, and more often; each as often as that is so. */
  missed: string[];
  wrong: string[];
}

declare const bench: InPage;

/** For a million names one regex, in its portions, takes more than three minutes even here. */
const LONGEST_OF_ONE_REGEX = 50_000;

/** Lists whose names stand in the page. */
const LISTS = SYNTHETIC_SIZES.map((size) => size.toLocaleString('en-US'));

export async function checkFinds(place: Place): Promise<Check[]> {
  const { contender, page, kind, server, tell } = place;
  const written = page.planted ?? [];
  const checks: Check[] = [];
  if (!looksForNames(contender)) return checks;
  for (const dictionary of place.dictionaries) {
    const { length } = dictionary.texts;
    if (!LISTS.includes(dictionary.label) || !takesList(contender, length)) continue;
    if (contender === 'one regex' && length > LONGEST_OF_ONE_REGEX) continue;
    const tab = await openFor(place);
    const names = server.dictionaryUrl(dictionary);
    await tab.evaluate((name, url) => bench.prepare(name, url), contender, names);
    const marked = await tab.evaluate(async () => {
      await bench.run(Number.POSITIVE_INFINITY);
      return bench.marked();
    });
    await tab.close();
    tell(`${page.label}, ${dictionary.label} names, ${contender}: found ${marked.length} in the end`);
    checks.push({
      browser: kind,
      names: dictionary.label,
      contender,
      found: marked.length,
      written: written.length,
      missed: without(written, marked),
      wrong: without(marked, written),
    });
  }
  return checks;
}

/** What is left of the first when each of the second has taken one away. */
export function without(all: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of taken) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

/** Who found something else; a table that hides this is no comparison. */
export function disagreements(checks: readonly Check[]): string[] {
  return checks
    .filter(({ missed, wrong }) => missed.length > 0 || wrong.length > 0)
    .map(
      ({ browser, names, contender, missed, wrong }) =>
        `${browser}, ${names} names: ${[
          contender,
          ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
          ...(wrong.length > 0 ? [`found ${wrong.join(', ')} where it isn’t`] : []),
        ].join('; ')}`,
    );
}

/** The same by count alone on the other pages that were made up, of those who came to their end there. */
export function miscounts(cells: readonly Cell[]): string[] {
  return cells
    .filter(({ share, contender, names }) => share === 1 && looksForNames(contender) && LISTS.includes(names))
    .filter(({ found, planted = found }) => found !== planted)
    .map(
      ({ browser, page, names, contender, found, planted }) =>
        `${browser}, ${page}, ${names} names: ${contender} found ${found} of ${planted}`,
    );
}
