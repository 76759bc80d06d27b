import type { ListEntry } from '../entry.ts';
import type { ListId } from './kept-list.ts';
import type { KeptLists } from './kept-lists.ts';

/**
 * A list in our own form, one JSON object a line, as it can be imported again: names, kind, reference, link and note.
 * In parts, since a list of a million is more than one text may hold.
 */
export async function exportList(lists: KeptLists, list: ListId): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const entries of lists.all(list)) {
    parts.push(new Blob(entries.map((entry) => `${JSON.stringify(ownForm(entry))}\n`)));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}

function ownForm({ id, name, kind, names, url, note }: ListEntry): Record<string, unknown> {
  const aliases = names.map(({ text }) => text).filter((text) => text !== name);
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(kind !== 'unknown' && { kind }),
    id,
    ...(url !== undefined && { url }),
    ...(note !== undefined && { note }),
  };
}
