import { once } from 'node:events';
import type { Skipped } from '../../../src/lists/entry.ts';
import { readLists } from '../../../src/lists/read-lists.ts';
import { saySkipped } from '../../../src/lists/say-skipped.ts';
import { openFile } from './open.ts';

/** Every entry as one line of JSON; what was left out goes to the error output. */
export async function convert(paths: readonly string[]): Promise<void> {
  for await (const event of readLists(paths.map(openFile))) {
    if ('entry' in event) {
      const line = `${JSON.stringify(event.entry)}\n`;
      if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    } else if ('skipped' in event) warn(event.skipped);
  }
}

function warn(skipped: Skipped): void {
  console.error(saySkipped(skipped));
}
