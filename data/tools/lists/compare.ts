import type { ListEntry, Skipped } from '../../../src/lists/entry.ts';
import { listChanges } from '../../../src/lists/list-changes.ts';
import { readLists } from '../../../src/lists/read-lists.ts';
import { saySkipped } from '../../../src/lists/say-skipped.ts';
import { openFile } from './open.ts';

/**
 * What has changed between two releases of a list, each in one file or several, as text. What breaks off is told on the
 * error output, and how much else was left out: it is missing among the entries, but may still be on the list.
 */
export async function compareLists(before: readonly string[], after: readonly string[]): Promise<void> {
  const { added, removed, changed } = listChanges(await entriesOf(before), await entriesOf(after));
  for (const { id, name } of added) console.log(`+ ${id} ${name}`);
  for (const { id, name } of removed) console.log(`- ${id} ${name}`);
  for (const { id, name, fields } of changed) console.log(`~ ${id} ${name}: ${fields.join(', ')}`);
  console.log(`${added.length} added, ${removed.length} removed, ${changed.length} changed`);
}

async function entriesOf(paths: readonly string[]): Promise<ListEntry[]> {
  const entries: ListEntry[] = [];
  const skipped: Skipped[] = [];
  for await (const event of readLists(paths.map(openFile))) {
    if ('entry' in event) entries.push(event.entry);
    else if ('skipped' in event) skipped.push(event.skipped);
  }
  warn(paths.join(', '), skipped);
  return entries;
}

function warn(files: string, skipped: readonly Skipped[]): void {
  for (const one of skipped) if (one.why === 'broken-off') console.error(saySkipped(one));
  const reasons = Map.groupBy(skipped, ({ why }) => why);
  const told = [...reasons].map(([why, those]) => `${those.length} ${why}`);
  if (told.length > 0) console.error(`${files}: left out or changed: ${told.join(', ')}`);
}
