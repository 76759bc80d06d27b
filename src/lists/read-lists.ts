import { Collector } from './collector.ts';
import type { ListEvent } from './entry.ts';
import type { Import } from './formats/format.ts';
import { OfacSet } from './formats/ofac-set.ts';
import { cleanText } from './input/clean-text.ts';
import { Decoder } from './input/decode.ts';
import type { ByteSink } from './input/sinks.ts';
import { FormatTeller } from './input/tell-format.ts';
import { Unpacker } from './input/unpack.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A file: a browser's `File` is one, a command makes its own. The name is for messages only. */
export interface ListFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** Ends reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** How many bytes were read, of how many in all files. */
  progress?(read: number, total: number): void;
}

/** Bytes that are read before what was found is handed over, and the signal is looked at. */
const PIECE = 64 * 1024;

/**
 * Reads the files of one import: lists in any of the formats known, packed or not, several lists or one in several
 * files. Gives what it finds as it goes; of a file that breaks off, what stands before.
 *
 * @throws {Unreadable} at a file of which nothing can be read
 */
export async function* readLists(
  files: readonly ListFile[],
  { signal, progress }: ReadOptions = {},
): AsyncGenerator<ListEvent> {
  const collector = new Collector();
  const into: Import = { collector, ofac: new OfacSet() };
  const total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files) {
    if (size > LIMITS.fileBytes) throw new Unreadable('too-large', { file: name }, String(size));
  }
  let read = 0;
  for (const file of files) {
    collector.file = file.name;
    let ofFile = 0;
    const sink = opened(file.name, into);
    for await (const chunk of file.stream()) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        signal?.throwIfAborted();
        const piece = chunk.subarray(at, at + PIECE);
        ofFile += piece.length;
        // A stream may hold more than its file said.
        if (ofFile > LIMITS.fileBytes) throw new Unreadable('too-large', { file: file.name }, String(ofFile));
        yield* found(collector, () => sink.write(piece));
        read += piece.length;
        progress?.(read, total);
      }
    }
    signal?.throwIfAborted();
    yield* found(collector, () => sink.end());
  }
  yield* found(collector, () => into.ofac.end(collector));
}

/** What was found before something fails is handed over too. What a file holds is shown as text, wherever it fails. */
function* found(collector: Collector, run: () => void): Generator<ListEvent> {
  try {
    run();
  } catch (error) {
    yield* collector.drain();
    throw error instanceof Unreadable ? new Unreadable(error.why, error.place, cleanText(error.what)) : error;
  }
  yield* collector.drain();
}

function opened(file: string, into: Import): ByteSink {
  const open = (name: string) => {
    into.collector.file = name;
    return new Decoder(new FormatTeller(into), into.collector);
  };
  return new Unpacker(file, open, into.collector);
}
