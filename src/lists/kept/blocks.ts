import { z } from 'zod/mini';
import { ENTRY_KINDS, type ListEntry } from '../entry.ts';

/**
 * Entries lie in blocks: a record for each would make a list of a million take minutes to write. A block is the JSON of
 * its entries in UTF-8, which takes a fraction of what the browser makes of objects.
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

export function packBlock(entries: readonly ListEntry[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(entries));
}

export function unpackBlock(bytes: Uint8Array): ListEntry[] {
  return blockSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
