import { chosenIndex, readArguments, runHere, type Terminal } from './command.ts';
import { collectFaults } from './faults.ts';
import { recognition } from './find-names.ts';
import { readRecords } from './read-records.ts';

const USAGE = `Usage: npm run --silent recognize -- [--names FILE] [FILE…]

Finds names in texts as the extension does, and prints one line of JSON for each text:
  {"id", "mentions": [{"start", "end", "surface", "profiles": [id…], "certainty", "evidence": [words…]}]}
"certainty" is "certain", "likely" or "possible". "start" and "end" count UTF-16 units of the text; "end" is exclusive.

  .jsonl        lines of {"id", "text"}, read one by one
  .txt, .md     one text, whose id is the path as given; UTF-8
  .html, .htm   one page, cut into passages by the code of the page, no script run; offsets count in
                document.documentElement.textContent of the parsed page, scripts and styles included
  other, or standard input where no file is given
                JSON lines where the first character that is no blank is {, else one text
In a text, a line is a passage, but lines that were broken because they were full are joined; all passages of a text
are read as those of one page. A FILE called - is standard input.

  --names FILE  uses other names than those shipped: a compiled index (.json), or JSON lines of
                {"id", "name", "kind"?, "class"?, "aliases"?, "for"?, "against"?, "parts"?, "related"?}

What can't be read is told on standard error with its file and line, and passed over; the exit code is then 1.
`;

/** `npm run recognize`: see USAGE. */
export async function recognize(args: string[], { stdin, out, err }: Terminal): Promise<number> {
  const read = readArguments(args, { names: { type: 'string' }, help: { type: 'boolean' } });
  if ('fault' in read) {
    err(`${read.fault}\n\n${USAGE}`);
    return 2;
  }
  if (read.values.help) {
    await out(USAGE);
    return 0;
  }
  const faults = collectFaults(err);
  const index = await chosenIndex(read.values.names, faults);
  if (!index) return 1;
  const find = recognition(index);
  for await (const record of readRecords(read.positionals, stdin, faults)) {
    await out(`${JSON.stringify({ id: record.id, mentions: find(record) })}\n`);
  }
  return faults.count > 0 ? 1 : 0;
}

if (import.meta.main) await runHere(recognize);
