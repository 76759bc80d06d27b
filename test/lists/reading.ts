import type { ListEntry, ListHead, Skipped } from '../../src/lists/entry.ts';
import { type ListFile, type ReadOptions, readLists } from '../../src/lists/read-lists.ts';
import { Unreadable } from '../../src/lists/unreadable.ts';

export interface Reading {
  heads: ListHead[];
  entries: ListEntry[];
  skipped: Skipped[];
  unreadable?: Unreadable;
}

/** A file of this content, given in pieces of a size that cuts characters and cells in two. */
export function file(content: string | Uint8Array, name = 'list', piece = 64 * 1024): ListFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** Reads files of one import to their end. */
export async function reading(files: readonly ListFile[], options?: ReadOptions): Promise<Reading> {
  const found: Reading = { heads: [], entries: [], skipped: [] };
  try {
    for await (const event of readLists(files, options)) {
      if ('head' in event) found.heads.push(event.head);
      else if ('entry' in event) found.entries.push(event.entry);
      else found.skipped.push(event.skipped);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    found.unreadable = error;
  }
  return found;
}

export function readText(content: string | Uint8Array): Promise<Reading> {
  return reading([file(content)]);
}

/** Names as `text (quality type)`, in short. */
export function names(entry: ListEntry | undefined): string[] {
  return (entry?.names ?? []).map(({ text, quality, type }) => `${text} (${quality} ${type})`);
}

/** What was left out, as `why: what`. */
export function leftOut({ skipped }: Reading): string[] {
  return skipped.map(({ why, what }) => `${why}: ${what}`);
}
