/**
 * `npm run lists -- inspect FILE …`, `convert FILE … --to jsonl`, `compare OLD NEW`, `pairs FILE …`: reads foreign lists as the extension
 * does when a user imports them, and says what is in them. The format is told by the content of a file.
 */
import { parseArgs } from 'node:util';
import { sayUnreadable } from '../../src/lists/say-skipped.ts';
import { Unreadable } from '../../src/lists/unreadable.ts';
import { english } from '../../src/words/english.ts';
import { speak } from '../../src/words/say.ts';
import { compareLists } from './lists/compare.ts';
import { convert } from './lists/convert.ts';
import { inspect } from './lists/inspect.ts';
import { judgePairs } from './lists/pairs.ts';

const USAGE = `Usage:
  npm run lists -- inspect FILE …               what is in a list, and what was left out of it
  npm run lists -- convert FILE … --to jsonl    every entry, one JSON object a line
  npm run lists -- compare OLD NEW              entries added, removed and changed
  npm run lists -- pairs FILE …                 which of two spellings of a name find each other (JSON lines: a, b, expected)`;

speak(english);
const { command, files, to } = read();
try {
  if (command === 'inspect' && files.length > 0) await inspect(files);
  else if (command === 'convert' && files.length > 0 && to === 'jsonl') await convert(files);
  else if (command === 'compare' && files[0] && files[1] && files.length === 2) {
    await compareLists(files[0], files[1]);
  } else if (command === 'pairs' && files.length > 0) judgePairs(files);
  else end(USAGE, 2);
} catch (error) {
  if (error instanceof Unreadable) end(sayUnreadable(error), 1);
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') end(error.message, 1);
  throw error;
}

function read() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    const [command, ...files] = positionals;
    return { command, files, to: values.to };
  } catch (error) {
    return end(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
}

function end(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
