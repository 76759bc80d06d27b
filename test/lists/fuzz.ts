/**
 * `npm run lists:fuzz -- [--cases N] [--seed S]`: damages sample lists in their text and their bytes and reads them, for
 * as many cases as are wanted. Ends at the first reading that fails otherwise than with a message, takes longer than a
 * second of computing, or leaves something unsound; prints how to have it again.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Damaged, damaged } from './mutations.ts';
import { assertSound } from './soundness.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  console.error('--cases and --seed must be whole numbers.');
  process.exit(2);
}

/** A run of fast-check each, so that it keeps no more than these. */
const BATCH = 5000;
/** Seconds of this process's own computing. */
const LONG = 1;

const counts = new Map<string, number>();
let longest = 0;
for (let done = 0; done < cases; done += BATCH) {
  const numRuns = Math.min(BATCH, cases - done);
  const result = await fc.check(fc.asyncProperty(damaged, timed), { numRuns, seed: seed + done });
  if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    console.error(`With --seed ${seed + done} --cases ${numRuns}.`);
    process.exit(1);
  }
  console.log(`${done + numRuns} cases, the longest took ${Math.round(longest * 1000)} ms`);
}
for (const [sample, n] of [...counts].toSorted()) console.log(`${sample}: ${n}`);

async function timed(list: Damaged): Promise<void> {
  counts.set(list.sample, (counts.get(list.sample) ?? 0) + 1);
  const before = process.cpuUsage();
  await assertSound(list);
  const { user } = process.cpuUsage(before);
  longest = Math.max(longest, user / 1e6);
  if (user / 1e6 > LONG) throw new Error(`It took ${user / 1e6} s.`);
}
