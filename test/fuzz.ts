/**
 * `npm run fuzz -- [--times N] [--seed S] [FILE …]`: tries every property of the unit tests N times as often as `npm test`
 * does, from a seed: what recognition finds, how pages are cut and followed, settings, messages, exports. The readers of
 * lists have a command of their own, `npm run lists:fuzz`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const [times, seed] = [Number(values.times), Number(values.seed)];
if (!Number.isSafeInteger(times) || times < 1 || !Number.isSafeInteger(seed)) {
  console.error('--times and --seed must be whole numbers.');
  process.exit(2);
}

const files = globSync('test/**/*.test.{ts,tsx}', { cwd: ROOT })
  .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"))
  .filter((file) => positionals.length === 0 || positionals.some((wanted) => file.includes(wanted)))
  .toSorted();
if (files.length === 0) {
  console.error(`No file of tests with properties is called ${positionals.join(' or ')}.`);
  process.exit(2);
}

const began = performance.now();
const { status, stdout } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--testTimeout',
    '0',
    ...files,
  ],
  {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FUZZ_TIMES: String(times), FUZZ_SEED: String(seed), NO_COLOR: '1' },
  },
);
const cases = [...stdout.matchAll(/^FUZZ (\d+)$/gmu)].reduce((sum, [, n]) => sum + Number(n), 0);
if (cases === 0) throw new Error('No property was tried.');
if (status !== 0) console.error(stdout.replaceAll(/^.*FUZZ \d+\n/gmu, ''));
console.log(
  `${cases.toLocaleString('en')} cases in ${files.length} files from seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s: ` +
    (status === 0 ? 'all held.' : 'not all held; see above. The same --times and --seed have it again.'),
);
process.exitCode = status ?? 1;
