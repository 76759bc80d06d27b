/**
 * `npm run data:audit -- [--seed N] [--count 60]`: draws statements at random, to be held against their sources by
 * somebody who didn't write them. One Markdown table, with room for what the source says and for the verdict.
 */
import { checkData } from './check-data.ts';
import { citedItems, isStatement } from './cited-items.ts';
import { draw } from './draw.ts';
import { readOptions } from './options.ts';

const values = readOptions(
  { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '60' } },
  'npm run data:audit -- [--seed N] [--count N]',
);
const seed = wholeNumber('seed', values.seed);
const count = wholeNumber('count', values.count);
const { data, report } = checkData();
if (report !== '') {
  console.error(report);
  process.exit(1);
}
const sources = new Map(data.sources.map((source) => [source.id, source]));
const statements = data.profiles.flatMap(citedItems).filter(isStatement);
console.log(
  `${Math.min(count, statements.length)} of ${statements.length} statements, drawn with seed ${seed}.\n`,
);
console.log('| # | profile | says | sources | the source says | verdict |\n|---|---|---|---|---|---|');
for (const [at, { profile, field, says, sources: ids }] of draw(statements, count, seed).entries()) {
  const links = ids.map((id) => {
    const source = sources.get(id);
    return source ? `[${id}](${source.url}) (${source.checked})` : id;
  });
  console.log(
    `| ${at + 1} | ${profile} ${field} | ${says.replaceAll('|', '\\|')} | ${links.join('; ')} |  |  |`,
  );
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  console.error(`--${name} must be a whole number, not "${text}".`);
  process.exit(1);
}
