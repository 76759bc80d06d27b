import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { z } from 'zod';
import { decodeHtml } from './decode-html.ts';
import { type Faults, fileReason } from './faults.ts';
import type { HtmlText } from './html-text.ts';
import { jsonLines } from './json-lines.ts';
import { decodeUtf8 } from './lines.ts';
import { cutText } from './text-passages.ts';
import type { TextRecord } from './text-record.ts';

/** The shape of a line; other fields are passed over, so that labelled text can be read too. */
const recordSchema = z.object({
  id: z.union([z.string(), z.number()], 'must be a string or a number'),
  text: z.string('must be a string'),
});

/** Largest text or page that is read at once, in bytes. JSON lines are read one by one and know no such limit. */
const LARGEST_FILE = 256 * 1024 * 1024;

type Chunks = AsyncIterable<Uint8Array>;

/**
 * Reads files one after the other, JSON lines one by one. What a file holds is told by its ending: `.jsonl`, `.txt`,
 * `.md`, `.html`, `.htm`; otherwise, as on standard input, by its first character: `{` for JSON lines, else text.
 *
 * @param files paths, `-` for standard input; none for standard input alone
 */
export async function* readRecords(
  files: readonly string[],
  stdin: Chunks,
  faults: Faults,
): AsyncGenerator<TextRecord> {
  if (files.length === 0) yield* recordsOf(stdin, 'stdin', undefined, faults);
  for (const file of files) {
    try {
      if (file === '-') yield* recordsOf(stdin, 'stdin', undefined, faults);
      else yield* recordsOf(createReadStream(file), file, extname(file).toLowerCase(), faults);
    } catch (error) {
      faults.add({ file, reason: fileReason(error) });
    }
  }
}

async function* recordsOf(
  chunks: Chunks,
  file: string,
  extension: string | undefined,
  faults: Faults,
): AsyncGenerator<TextRecord> {
  if (extension === '.jsonl') yield* fromJsonLines(chunks, file, faults);
  else if (extension === '.html' || extension === '.htm') {
    yield* fromWhole(chunks, file, faults, async (bytes) => (await htmlReader())(decodeHtml(bytes)));
  } else if (extension === '.txt' || extension === '.md') yield* fromWhole(chunks, file, faults, plainText);
  else {
    const { isJson, all } = await peek(chunks);
    yield* isJson ? fromJsonLines(all, file, faults) : fromWhole(all, file, faults, plainText);
  }
}

async function* fromJsonLines(chunks: Chunks, file: string, faults: Faults): AsyncGenerator<TextRecord> {
  for await (const { value } of jsonLines(chunks, file, recordSchema, faults)) {
    yield { ...value, passages: cutText(value.text) };
  }
}

async function* fromWhole(
  chunks: Chunks,
  file: string,
  faults: Faults,
  read: (bytes: Uint8Array) => HtmlText | undefined | Promise<HtmlText>,
): AsyncGenerator<TextRecord> {
  const bytes = await whole(chunks);
  if (!bytes) {
    const limit = `${LARGEST_FILE / 1024 / 1024} MB`;
    faults.add({ file, reason: `is larger than ${limit}; give a text of that size as JSON lines` });
    return;
  }
  const record = await read(bytes);
  if (record) yield { id: file, ...record };
  else faults.add({ file, reason: 'is not UTF-8' });
}

function plainText(bytes: Uint8Array): HtmlText | undefined {
  const text = decodeUtf8(bytes);
  return text === undefined ? undefined : { text, passages: cutText(text) };
}

async function whole(chunks: Chunks): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_FILE) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);

/** Whether the first character that is no blank opens an object of JSON; `all` gives the chunks again from the first. */
async function peek(chunks: Chunks): Promise<{ isJson: boolean; all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let first: number | undefined;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    held.push(next.value);
    first = next.value.find((byte) => byte > 0x20 && !BYTE_ORDER_MARK.has(byte));
    if (first !== undefined) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held.splice(0);
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { isJson: first === OPENING_BRACE, all: all() };
}

let reader: Promise<(html: string) => HtmlText> | undefined;

/** Loaded with the first page, as it takes half a second that JSON lines can do without. */
function htmlReader(): Promise<(html: string) => HtmlText> {
  reader ??= import('./html-text.ts').then(({ openHtmlReader }) => openHtmlReader());
  return reader;
}
