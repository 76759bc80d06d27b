/**
 * `npm run lists:make -- FILE [--names N] [--seed S]`: writes a list in our own form, one JSON object a line with
 * all of an entry, of made-up entries with as many names; the same for the same seed, and as `npm run bench:lists` has it.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listedEntries } from './listed-entries.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '18' },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error('Say where the list goes: npm run lists:make -- FILE [--names N] [--seed S]');
  process.exit(2);
}

const file = openSync(path, 'w');
let lines: string[] = [];
for (const entry of listedEntries(Number(values.names), Number(values.seed))) {
  lines.push(`${JSON.stringify(entry)}\n`);
  if (lines.length === 10_000) {
    writeSync(file, lines.join(''));
    lines = [];
  }
}
writeSync(file, lines.join(''));
closeSync(file);
