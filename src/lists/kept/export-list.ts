import type { ListId } from './kept-list.ts';
import type { KeptLists } from './kept-lists.ts';

/**
 * A list in our own form, one JSON object a line with all of an entry, as it can be imported again. An entry that doesn't
 * say who listed it gets the list's authority, where that is one: our own form has no other place for it. In parts, since
 * a list of a million is more than one text may hold.
 */
export async function exportList(lists: KeptLists, list: ListId): Promise<Blob> {
  const { heads = [] } = (await lists.list(list)) ?? {};
  const [head] = heads;
  const of = heads.length === 1 && head?.authority ? { authority: head.authority } : {};
  const parts: Blob[] = [];
  for await (const entries of lists.all(list)) {
    parts.push(new Blob(entries.map((entry) => `${JSON.stringify({ ...of, ...entry })}\n`)));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}
