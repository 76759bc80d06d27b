import { ownLine } from '../formats/own-line.ts';
import type { ListId } from './kept-list.ts';
import type { KeptLists } from './kept-lists.ts';

/**
 * A list in our own form, one JSON object a line with all of an entry, as it can be imported again. In parts, since a
 * list of a million is more than one text may hold.
 */
export async function exportList(lists: KeptLists, list: ListId): Promise<Blob> {
  const { heads = [] } = (await lists.list(list)) ?? {};
  const parts: Blob[] = [];
  for await (const entries of lists.all(list)) {
    parts.push(new Blob(entries.map((entry) => ownLine(entry, heads))));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}
