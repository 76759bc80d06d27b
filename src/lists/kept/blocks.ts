import { z } from 'zod/mini';
import { ENTRY_KINDS, type ListEntry } from '../entry.ts';

/**
 * Entries lie in blocks: a record for each would make a list of a million take minutes to write. A block is the JSON of
 * its entries, deflated, as the same words come in each: it takes a sixth.
 */
export const BLOCK = 128;

const text = z.string();

const entrySchema: z.ZodMiniType<ListEntry> = z.object({
  id: text,
  name: text,
  kind: z.enum(ENTRY_KINDS),
  names: z.array(
    z.object({
      text,
      script: z.exactOptional(text),
      language: z.exactOptional(text),
      quality: z.enum(['strong', 'weak', 'unknown']),
      type: z.enum(['primary', 'alias', 'former', 'spelling']),
      assignedBy: z.exactOptional(text),
      parts: z.exactOptional(z.object({ family: text, given: text })),
    }),
  ),
  programmes: z.array(text),
  listedOn: z.exactOptional(text),
  updatedOn: z.exactOptional(text),
  authority: z.exactOptional(text),
  note: z.exactOptional(text),
  url: z.exactOptional(text),
  related: z.exactOptional(z.array(z.object({ type: text, to: text }))),
  country: z.exactOptional(text),
});
const blockSchema = z.array(entrySchema);

export async function packBlock(entries: readonly ListEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  return through(new CompressionStream('deflate-raw'), JSON.stringify(entries));
}

export async function unpackBlock(bytes: Uint8Array<ArrayBuffer>): Promise<ListEntry[]> {
  const json = await through(new DecompressionStream('deflate-raw'), bytes);
  return blockSchema.parse(JSON.parse(new TextDecoder().decode(json)));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(stream)).arrayBuffer());
}
