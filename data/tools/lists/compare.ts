import type { ListEntry } from '../../../src/lists/entry.ts';
import { listChanges } from '../../../src/lists/list-changes.ts';
import { readLists } from '../../../src/lists/read-lists.ts';
import { openFile } from './open.ts';

/** What has changed between two releases of a list, as text. */
export async function compareLists(before: string, after: string): Promise<void> {
  const { added, removed, changed } = listChanges(await entriesOf(before), await entriesOf(after));
  for (const { id, name } of added) console.log(`+ ${id} ${name}`);
  for (const { id, name } of removed) console.log(`- ${id} ${name}`);
  for (const { id, name, fields } of changed) console.log(`~ ${id} ${name}: ${fields.join(', ')}`);
  console.log(`${added.length} added, ${removed.length} removed, ${changed.length} changed`);
}

async function entriesOf(path: string): Promise<ListEntry[]> {
  const entries: ListEntry[] = [];
  for await (const event of readLists([openFile(path)])) if ('entry' in event) entries.push(event.entry);
  return entries;
}
