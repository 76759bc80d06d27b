import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind, isBrowserKind } from '../browser/browser-kind.ts';
import { MEASUREMENTS, SCAN } from './measurements.ts';

export const USAGE = `Usage: npm run bench -- [--pages DIR] [--names FILE] [--only NAME] [--browser chromium|firefox] [--out DIR]

Measures what Known As costs, beside other ways to find names and beside the limit, in real browsers.

  --pages DIR    measures on the HTML files of a folder too
  --names FILE   looks for these names too; the form is in test/accuracy/README.md
  --only NAME    one of: ${[SCAN, ...Object.keys(MEASUREMENTS)].join(', ')}; may be given again
  --browser      one browser only; otherwise Chromium, and Firefox where a figure can be had there
  --out DIR      where bench.json and bench.svg go; .output/bench otherwise`;

export interface Options {
  pages: string | undefined;
  names: string | undefined;
  only: readonly string[];
  browsers: readonly BrowserKind[];
  out: string | undefined;
}

/** Undefined where only help is asked for. Throws, in users' words, where the arguments make no sense. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string' },
      names: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { pages, names, only, browser, out, help } = values;
  if (help) return undefined;
  const known = [SCAN, ...Object.keys(MEASUREMENTS)];
  for (const name of only) {
    if (!known.includes(name)) throw new Error(`--only is one of ${known.join(', ')}, not "${name}".`);
  }
  if (browser !== undefined && !isBrowserKind(browser)) {
    throw new Error(`--browser is one of ${BROWSER_KINDS.join(', ')}, not "${browser}".`);
  }
  return { pages, names, only, browsers: browser ? [browser] : BROWSER_KINDS, out };
}
