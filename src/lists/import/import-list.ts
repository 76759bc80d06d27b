import type { KeptList, ListChoices, ListId } from '../kept/kept-list.ts';
import type { KeptLists } from '../kept/kept-lists.ts';
import type { ListWriter } from '../kept/list-writer.ts';
import { type ListFile, readLists } from '../read-lists.ts';
import { ChangeTeller } from './change-teller.ts';
import type { Compiler } from './compiler.ts';
import type { Preview } from './preview.ts';
import { Tally } from './tally.ts';

/** How far an import is. */
export interface Progress {
  /** Comparing needs the former list first; an index is made when all is read. */
  readonly stage: 'former' | 'reading' | 'index';
  /** Bytes. */
  readonly read: number;
  readonly total: number;
  readonly entries: number;
  readonly names: number;
}

interface Parts {
  readonly lists: KeptLists;
  readonly compiler: Compiler;
  isOrdinary(name: string): boolean;
  /** The Web Lock by which `KeptLists.sweepAfter` knows what is left when the import is killed. */
  readonly lock: string;
  /** Called often. */
  progress(progress: Progress): void;
}

/** A list that was read and written, but counts only when it is kept. */
export interface ReadyList {
  readonly preview: Preview;
  keep(choices: Partial<ListChoices>): Promise<KeptList>;
  drop(): Promise<void>;
}

/**
 * Reads files as one list into the store. Where that fails, nothing of it is left.
 *
 * @param instead the list that it is a newer release of, and whose place it takes when it is kept
 * @throws {Unreadable} at a file of which nothing can be read; a `QuotaExceededError` where there is no room
 */
export async function importList(
  files: readonly ListFile[],
  instead: ListId | undefined,
  parts: Parts,
): Promise<ReadyList> {
  const writer = await parts.lists.write(parts.lock);
  try {
    const preview = await read(files, instead, parts, writer);
    return {
      preview,
      keep: (choices) => writer.keep(choices, preview.contents, instead),
      drop: () => writer.drop(),
    };
  } catch (error) {
    // Why there is no list says more than why something of it is left, which is swept away once the worker has ended.
    await writer.drop().catch(() => undefined);
    throw error;
  }
}

async function read(
  files: readonly ListFile[],
  instead: ListId | undefined,
  { lists, compiler, isOrdinary, progress }: Parts,
  writer: ListWriter,
): Promise<Preview> {
  const tally = new Tally(isOrdinary);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const say = (stage: Progress['stage'], read: number) =>
    progress({ stage, read, total, entries: tally.entries, names: tally.names });
  if (instead !== undefined) say('former', 0);
  const teller = instead === undefined ? undefined : await ChangeTeller.from(lists, instead);
  const events = readLists(files, { progress: (read) => say('reading', read) });
  for await (const event of events) {
    if ('entry' in event) {
      compiler.add(tally.entries, event.entry);
      teller?.add(event.entry);
      await writer.entry(event.entry);
    }
    tally.add(event);
  }
  say('index', total);
  const { pieces, sieve } = compiler.finish();
  for (const [piece, bytes] of pieces) await writer.piece(piece, bytes);
  await writer.sieve(sieve);
  await writer.flush();
  return {
    contents: tally.contents(files.map(({ name }) => name)),
    bytes: writer.bytes,
    ...tally.shown(),
    ...(teller && { changes: await teller.changes() }),
  };
}
