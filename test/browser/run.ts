import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind, isBrowserKind } from './browser-kind.ts';
import { CannotRun } from './cannot-run.ts';
import { copyEndable } from './endable.ts';
import { type Case, openBench } from './kit.ts';
import { dropLeftPolicies } from './policy-file.ts';
import { ENDED, RESTARTING, SUITE } from './suite/index.ts';
import { inFigures, type Tally } from './tally.ts';
import '../speak-english.ts';

/** Far longer than any case takes; a browser that hangs would otherwise hold up the run for good. */
const CASE_LIMIT_MS = 120_000;

/**
 * Runs the browser suite against the built extension, in Chromium and then in Firefox.
 *
 *   npm run test:browser -- [--browser chromium|firefox] [part of a case's name]
 */
export async function runSuite(kinds: readonly BrowserKind[], filter = ''): Promise<Tally> {
  const runs = [{ parts: SUITE }, { parts: RESTARTING }, { parts: ENDED, endable: true }]
    .map(({ parts, endable = false }) => ({
      cases: casesOf(parts).filter(({ name }) => name.includes(filter)),
      endable,
    }))
    .filter(({ cases }) => cases.length > 0);
  if (runs.length === 0) throw new Error(`No case has "${filter}" in its name.`);
  const tally = { passed: 0, failed: 0, notRun: 0 };
  dropLeftPolicies();
  for (const kind of kinds) for (const run of runs) await runIn(kind, run, tally);
  return tally;
}

interface Named {
  name: string;
  test: Case;
}

function casesOf(parts: Readonly<Record<string, Readonly<Record<string, Case>>>>): Named[] {
  return Object.entries(parts).flatMap(([part, all]) =>
    Object.entries(all).map(([name, test]) => ({ name: `${part}: ${inWords(name)}`, test })),
  );
}

interface Run {
  cases: readonly Named[];
  /** Whether the extension is the one whose background can be ended at a message. */
  endable: boolean;
}

async function runIn(kind: BrowserKind, { cases, endable }: Run, tally: Tally): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'known-as-endable-'));
  const bench = await openBench(kind, endable ? { extension: copyEndable(kind, copy) } : {});
  try {
    console.log(`\n${bench.launched.version}`);
    for (const { name, test } of cases) {
      const start = performance.now();
      const error = await within(CASE_LIMIT_MS, bench.run(test)).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const took = `${Math.round(performance.now() - start)} ms`;
      if (error instanceof CannotRun) {
        tally.notRun += 1;
        console.log(`  NOT RUN  ${name}: ${error.message}`);
        continue;
      }
      tally[error === undefined ? 'passed' : 'failed'] += 1;
      console.log(`  ${error === undefined ? 'pass' : 'FAIL'}  ${name} (${took})`);
      if (error !== undefined)
        console.log(indent(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    }
  } finally {
    await bench.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** `findsNamesAsWritten` reads as `finds names as written`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '        ');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const { browser } = values;
  if (browser !== undefined && !isBrowserKind(browser)) {
    throw new Error(`--browser is one of ${BROWSER_KINDS.join(', ')}, not "${browser}".`);
  }
  const tally = await runSuite(browser ? [browser] : BROWSER_KINDS, positionals.join(' '));
  console.log(`\n${inFigures(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
