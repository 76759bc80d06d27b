import { z } from 'zod/mini';

/** What pages are told, apart from the rest of the protocol, as every page carries it; see `protocol.ts`. */

export const profileIdSchema = z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(100));

/** To a page, from the background. */
export const toPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page.switch'), on: z.boolean() }),
  /** Moves to the next or previous mention; of one profile when `profile` is set. `edge` starts from that end. */
  z.object({
    type: z.literal('page.step'),
    direction: z.literal([1, -1]),
    profile: z.optional(profileIdSchema),
    edge: z.boolean(),
  }),
  z.object({ type: z.literal('page.openCard') }),
  /** Asks who is named there now. */
  z.object({ type: z.literal('page.list') }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** What a page answers to `page.step`: where it now stands among the mentions (1-based), or that none is left. */
export type Stepped = { at: number; of: number } | { at: 0; of: number };
