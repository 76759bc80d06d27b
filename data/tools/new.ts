/** `npm run data:new -- KIND ID`: writes the file of a new profile, to be filled in. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './read-data.ts';
import { skeleton } from './skeleton.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const path = join('data', 'profiles', `${id}.json`);
try {
  const text = skeleton(kind, id, new Date().toISOString().slice(0, 10));
  if (existsSync(join(PROJECT, path))) throw new Error(`${path} is there already.`);
  writeFileSync(join(PROJECT, path), text);
  console.log(
    `${path} is written. Replace every TODO, leave out what you can't source, and run npm run data:check.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Usage: npm run data:new -- group|person|organization|operation|tool ID');
  process.exit(1);
}
