import { TIMES } from './runs.ts';

// Not even loaded otherwise: most tests have no properties.
if (process.env.FUZZ_TIMES !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({
    numRuns: 100 * TIMES,
    seed: Number(process.env.FUZZ_SEED),
    reporter(tried) {
      console.log(`FUZZ ${tried.numRuns}`);
      if (tried.failed) throw new Error(fc.defaultReportMessage(tried));
    },
  });
}
