/**
 * `npm run bench:lists`: compiles a made-up list as an import does, and tells what that takes, what pages carry of it, and
 * what they ask for on texts in which nobody of the list is meant. `npm run lists:make` writes the same list, to be imported.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NamesCompiler } from '../../src/lists/names/compile.ts';
import { unpackKeySets } from '../../src/lists/names/key-set.ts';
import { mergeSieve } from '../../src/lists/names/merge-sieve.ts';
import { createTextSifter } from '../../src/recognize/sift.ts';
import { listedEntries } from './listed-entries.ts';
import { shownValue, table } from './shown.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '18' },
  },
});
const entries = () => listedEntries(Number(values.names), Number(values.seed));
measure(positionals);

/** @param texts files of JSON lines with `text`, or of plain text */
function measure(texts: readonly string[]): void {
  const began = process.cpuUsage();
  const compiler = new NamesCompiler();
  let count = 0;
  for (const entry of entries()) compiler.add(count++, entry);
  const { pieces, sieve } = compiler.finish();
  const sizes = [...pieces].map(([, bytes]) => bytes.length);
  const { user, system } = process.cpuUsage(began);
  const sets = unpackKeySets(sieve);
  const merged = mergeSieve([sets], { keys: [], beginnings: [] });
  const bytes = (value: number): string => shownValue(value, 'bytes');
  const rows = [
    ['entries', count.toLocaleString('en-US')],
    ['seconds of one processor', ((user + system) / 1e6).toFixed(1)],
    ['memory at most', bytes(process.resourceUsage().maxRSS * 1024)],
    ['pieces', `${sizes.length} of ${bytes(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)}`],
    ['the largest piece', bytes(Math.max(...sizes))],
    ['keys, and words that names begin with', `${sets.keys.length} and ${sets.beginnings.length}`],
    ['kept of them', bytes(sieve.length)],
    ['carried by a page', bytes(merged.beginnings.length + merged.keys.length)],
    ...texts.flatMap((file) => askedFor(file, new Set(sets.keys), merged)),
  ];
  console.log(table([['a list of made-up names', values.names], ...rows]));
}

/** What pages ask for, each text being one, by a thousand words: keys of names, and keys that only look so. */
function askedFor(file: string, keys: ReadonlySet<number>, sieve: ReturnType<typeof mergeSieve>): string[][] {
  let [words, names, others] = [0, 0, 0];
  for (const text of textsIn(file)) {
    words += text.match(/\S+/gu)?.length ?? 0;
    const asked = new Set<number>();
    createTextSifter(sieve, (key) => asked.add(key))(text);
    for (const key of asked) {
      if (keys.has(key)) names += 1;
      else others += 1;
    }
  }
  const per = (count: number): string => ((count / words) * 1000).toFixed(1);
  return [
    [`${file}: words`, words.toLocaleString('en-US')],
    ['asked for by 1,000 words: keys of names', per(names)],
    ['others that the sieve lets through', per(others)],
  ];
}

function textsIn(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [content];
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text ?? ''));
}
