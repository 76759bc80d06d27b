import type { ListEntry, ListHead } from '../entry.ts';

/**
 * All of an entry as a line in our own form. One that doesn't say who listed it gets the authority of its list, where that
 * is one: our own form has no other place for it.
 */
export function ownLine(entry: ListEntry, heads: readonly Pick<ListHead, 'authority'>[]): string {
  const [head] = heads;
  const of = heads.length === 1 && head?.authority ? { authority: head.authority } : {};
  return `${JSON.stringify({ ...of, ...entry })}\n`;
}
