import { once } from 'node:events';
import type { ListHead } from '../../../src/lists/entry.ts';
import { ownLine } from '../../../src/lists/formats/own-line.ts';
import { readLists } from '../../../src/lists/read-lists.ts';
import { saySkipped } from '../../../src/lists/say-skipped.ts';
import { openForTwo } from './open.ts';

/** Every entry as one line of JSON, as the extension exports it; what was left out goes to the error output. */
export async function convert(paths: readonly string[]): Promise<void> {
  // All heads are known only when all was read, and a list may be more than fits into memory: so it is read twice.
  const files = paths.map(openForTwo);
  const heads: ListHead[] = [];
  for await (const event of readLists(files)) if ('head' in event) heads.push(event.head);
  for await (const event of readLists(files)) {
    if ('entry' in event) {
      if (!process.stdout.write(ownLine(event.entry, heads))) await once(process.stdout, 'drain');
    } else if ('skipped' in event) console.error(saySkipped(event.skipped));
  }
}
