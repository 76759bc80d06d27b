/**
 * `npm run lists -- inspect FILE …`, `convert FILE … --to jsonl`, `compare OLD … --with NEW …`, `pairs FILE …`: reads foreign
 * lists as the extension does when a user imports them, and says what is in them. The format is told by the content of a
 * file.
 */
import { sayUnreadable } from '../../src/lists/say-skipped.ts';
import { Unreadable } from '../../src/lists/unreadable.ts';
import { english } from '../../src/words/english.ts';
import { speak } from '../../src/words/say.ts';
import { type Asked, asked } from './lists/asked.ts';
import { compareLists } from './lists/compare.ts';
import { convert } from './lists/convert.ts';
import { inspect } from './lists/inspect.ts';
import { FileError } from './lists/open.ts';
import { judgePairs } from './lists/pairs.ts';

const USAGE = `Usage:
  npm run lists -- inspect FILE …                 what is in a list, and what was left out of it
  npm run lists -- convert FILE … --to jsonl      every entry, one JSON object a line
  npm run lists -- compare OLD NEW                entries added, removed and changed
  npm run lists -- compare OLD … --with NEW …     the same, of a list in several files
  npm run lists -- pairs FILE …                   which of two spellings of a name find each other (JSON lines: a, b, expected)`;

speak(english);
const what = asked(process.argv.slice(2));
if ('wrong' in what) end([what.wrong, USAGE].filter(Boolean).join('\n'), 2);
try {
  await run(what);
} catch (error) {
  if (error instanceof Unreadable) end(sayUnreadable(error), 1);
  if (error instanceof FileError) end(error.message, 1);
  throw error;
}

async function run(command: Exclude<Asked, { wrong: string }>): Promise<void> {
  if ('inspect' in command) await inspect(command.inspect);
  else if ('convert' in command) await convert(command.convert);
  else if ('compare' in command) await compareLists(command.compare, command.with);
  else judgePairs(command.pairs);
}

function end(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
