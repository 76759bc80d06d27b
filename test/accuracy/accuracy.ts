import { chosenIndex, countOption, readArguments, runHere, type Terminal } from './command.ts';
import { collectFaults } from './faults.ts';
import { knownNames } from './known-names.ts';
import { shippedLinks } from './links.ts';
import { type Measured, openMeasure } from './measure.ts';
import { byMethod } from './methods.ts';
import { report } from './report.ts';
import { unknownNames, unknownReport } from './unknown-names.ts';

const USAGE = `Usage: npm run --silent accuracy -- FILE.jsonl… [--hits N|all] [--misses N|all] [--names FILE] [--json]
       npm run --silent accuracy -- FILE.jsonl… --unknown [--names FILE]

Holds what is found in labelled text against its labels, beside a plain search for the same names (whole words in any
case). A line of a file is {"id", "text", "mentions": [{"start", "end", "named"?}], "not"?: [{"start", "end"}]};
offsets count UTF-16 units. Labels with "named": false are left out. "not" is what must not be recognized.
A hit is right where it overlaps a named label; a label is found where a certain or a likely hit overlaps it.

  --hits N      how many hits of each kind that are not right to print for reading (20)
  --misses N    how many missed surfaces of each kind to print (20)
  --names FILE  uses other names than those shipped; see npm run recognize -- --help
  --json        prints the figures alone, one line of JSON for each file
  --unknown     prints instead which labelled names the data does not know, and how often each is labelled

What can't be read is told on standard error with its file and line, and passed over; the exit code is then 1.
`;

/** Listed for reading, of each kind, unless more is asked for. */
const LISTED = 20;

/** `npm run accuracy`: see USAGE. */
export async function accuracy(args: string[], { out, err }: Terminal): Promise<number> {
  const read = readArguments(args, {
    hits: { type: 'string' },
    misses: { type: 'string' },
    names: { type: 'string' },
    json: { type: 'boolean' },
    unknown: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if ('fault' in read) return wrongCall(read.fault);
  if (read.values.help) {
    await out(USAGE);
    return 0;
  }
  const hits = countOption(read.values.hits, LISTED);
  const misses = countOption(read.values.misses, LISTED);
  if (hits === undefined || misses === undefined)
    return wrongCall('--hits and --misses take a number or "all"');
  if (read.values.unknown && (read.values.json || read.values.hits || read.values.misses))
    return wrongCall('--unknown lists names alone: leave out --json, --hits and --misses');
  if (read.positionals.length === 0) return wrongCall('Say which files of labelled text to measure on.');

  const faults = collectFaults(err);
  const index = await chosenIndex(read.values.names, faults);
  if (!index) return 1;
  if (read.values.unknown) {
    const isKnown = knownNames(index);
    for (const file of read.positionals) await out(unknownReport(await unknownNames(file, isKnown, faults)));
    return faults.count > 0 ? 1 : 0;
  }
  const measure = openMeasure(index, await shippedLinks(read.values.names), faults);
  for (const file of read.positionals) {
    const measured = await measure(file);
    await out(`${read.values.json ? asJson(measured) : report(measured, { hits, misses })}\n`);
    if (!read.values.json) await out('\n');
  }
  return faults.count > 0 ? 1 : 0;

  function wrongCall(reason: string): number {
    err(`${reason}\n\n${USAGE}`);
    return 2;
  }
}

function asJson({ file, scores, took }: Measured): string {
  return JSON.stringify({ file, figures: byMethod((method) => scores[method].figures), milliseconds: took });
}

if (import.meta.main) await runHere(accuracy);
