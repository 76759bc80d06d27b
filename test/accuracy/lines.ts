/** A line of a file, counted from 1, or why it could not be read. */
export type Line = { number: number; text: string } | { number: number; fault: string };

/** Longest line that is read, in bytes: well above any page, and well below what a string can hold. */
export const LONGEST_LINE = 128 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The lines of a stream of UTF-8, one at a time: what was read before is let go. node:readline would end the process
 * at a line longer than a string can be, and would pass over bytes that are no UTF-8.
 *
 * @param longest in bytes; a longer line is passed over without being held in memory, and given as a fault
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;

  function keep(part: Uint8Array): void {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  }
  function take(): Line {
    number += 1;
    const taken = parts;
    const tooLong = size > longest;
    parts = [];
    size = 0;
    if (tooLong) return { number, fault: `is longer than ${Math.floor(longest / 1024 / 1024)} MB` };
    const text = decodeUtf8(taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken));
    return text === undefined ? { number, fault: 'is not UTF-8' } : { number, text };
  }

  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, with its byte order mark if it has one, so that offsets count as in the file; undefined if not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
