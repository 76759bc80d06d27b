import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_KINDS } from './browser/browser-kind.ts';
import { findBrowser } from './browser/find-browser.ts';
import { inFigures, type Tally } from './browser/tally.ts';
import { checkClosed } from './closed.ts';
import { npmRun } from './npm.ts';
import { checkReproducible } from './reproducible.ts';
import { checkSizes } from './size.ts';

/** Everything that has to hold before a change is taken in, cheapest first. Stops at the first step that fails. */

class Failed extends Error {
  readonly status: number;

  constructor(status: number) {
    super();
    this.status = status;
  }
}

function npmStep(script: string, args: string[] = []): void {
  const { status } = npmRun(script, args);
  if (status !== 0) throw new Failed(status);
}

async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const took = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`\n=== ${name}`);
  try {
    const result = await run();
    console.log(`=== ${name}: done in ${took()}`);
    return result;
  } catch (error) {
    console.error(`=== ${name}: FAILED after ${took()}`);
    throw error;
  }
}

/** The unit tests, counted by the report that vitest writes beside what it prints. */
function unitTests(): number {
  const report = join(tmpdir(), `known-as-unit-${process.pid}.json`);
  try {
    npmStep('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    const { numPassedTests }: { numPassedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
    return numPassedTests;
  } finally {
    rmSync(report, { force: true });
  }
}

async function all(): Promise<Tally> {
  // Asked for first, so that nobody waits for the tests to learn that one is missing.
  await step('Browsers', async () => {
    for (const kind of BROWSER_KINDS) console.log(`${kind}: ${await findBrowser(kind)}`);
  });
  await step('Lint', () => npmStep('lint'));
  await step('Data', () => npmStep('data:check'));
  // The types, the tests and the build all read what is compiled from the data.
  await step('Compiled data', () => npmStep('data'));
  await step('Types', () => npmStep('types'));
  const units = await step('Unit tests', unitTests);
  await step('Build', () => npmStep('build'));
  await step('Build again', () => checkReproducible(() => npmStep('build')));
  await step('Closed', checkClosed);
  await step('Size', checkSizes);
  // These two not before the data is compiled, which they count on.
  await step('Cost', async () => (await import('./bench/gates/check.ts')).checkGates());
  const browser = await step('Browser tests', async () =>
    (await import('./browser/run.ts')).runSuite(BROWSER_KINDS),
  );
  return { ...browser, passed: units + browser.passed };
}

try {
  const tally = await all();
  console.log(`\n${inFigures(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Failed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Failed ? error.status : 1;
}
