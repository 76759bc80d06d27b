import { z } from 'zod';
import { idSchema, textSchema, urlSchema } from './schema.ts';

/**
 * Reference entries: actors that knowledge bases list and nobody has curated. They hold names, ids, the country that a
 * base attributes them to, and links; nothing that a base says of them otherwise.
 */

export const baseIdSchema = z.enum(['attack', 'misp', 'microsoft']);

export const baseSchema = z.strictObject({
  id: baseIdSchema,
  /** As it is cited: “MITRE ATT&CK”. */
  name: textSchema,
  publisher: textSchema,
  title: textSchema,
  url: urlSchema,
  /** Which release the entries were taken from. */
  release: textSchema,
  licence: z.strictObject({ notice: textSchema, url: urlSchema }),
});

/** An actor as one base lists it. */
export const listingSchema = z.strictObject({
  base: baseIdSchema,
  /** The base's own id; its leading name where it gives no ids. */
  id: textSchema,
  url: urlSchema,
  /** ISO 3166 code of the country that the base attributes it to. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'must be a country code of two letters')
    .optional(),
  /** The name the base leads with comes first. */
  names: z.array(textSchema).min(1),
});

export const referenceEntrySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** At most one of each base. */
  listings: z.array(listingSchema).min(1),
});

export type BaseId = z.infer<typeof baseIdSchema>;
export type Base = z.infer<typeof baseSchema>;
export type Listing = z.infer<typeof listingSchema>;
export type ReferenceEntry = z.infer<typeof referenceEntrySchema>;

/** All entries, and the bases they come from. */
export interface Reference {
  bases: Base[];
  entries: ReferenceEntry[];
}
