import { z } from 'zod/mini';
import { PROFILE_ID } from './to-page.ts';

/**
 * What the parts of the extension say to each other. Every message is parsed where it arrives, and
 * whatever does not fit is rejected there (`listen.ts`).
 */

const profileIdSchema = z.string().check(z.regex(PROFILE_ID));
const certainty = z.enum(['certain', 'likely', 'possible']);
const count = z.int().check(z.gte(0));
const nameSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** One line of "who is named here", as a frame reports it, in the order of first mention. */
export const namedSchema = z.object({
  profile: profileIdSchema,
  /** The forms it is named by there, in order of appearance, as written. */
  surfaces: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(8)),
  /** The names that these are forms of, as data has them. */
  names: z.array(nameSchema).check(z.maxLength(8)),
  count,
  certainty,
  /** The entries of lists that bear its names there. */
  listed: z.exactOptional(z.array(profileIdSchema).check(z.maxLength(50))),
});
export type Named = z.infer<typeof namedSchema>;

/** To the background, from a page. The sender's tab and frame come from the browser, never from the message. */
export const fromPageSchema = z.discriminatedUnion('type', [
  /** The script is there: asks what to mark, if anything. */
  z.object({ type: z.literal('page.ready') }),
  /** Asks for the names with some keys, which are unsigned integers of 32 bits. */
  z.object({ type: z.literal('page.names'), keys: z.array(z.uint32()).check(z.maxLength(100_000)) }),
  /** Asks for the sieve of all names, those of lists among them. */
  z.object({ type: z.literal('page.sieve') }),
  z.object({ type: z.literal('page.named'), named: z.array(namedSchema).check(z.maxLength(5000)) }),
  /** The document is left, or its frame removed. */
  z.object({ type: z.literal('page.gone') }),
  /** Asks for the script that marks, or the one that shows cards. */
  z.object({ type: z.literal('marker.load') }),
  z.object({ type: z.literal('card.load') }),
  /** Asks for the rules of marks that look otherwise than at first. */
  z.object({ type: z.literal('marker.dress') }),
  z.object({ type: z.literal('profile.get'), id: profileIdSchema }),
  z.object({ type: z.literal('profile.open'), id: profileIdSchema }),
  /** Asks for a profile in the panel beside the page, which is opened for it. */
  z.object({ type: z.literal('profile.beside'), id: profileIdSchema }),
  /** The pointer has come to a mention, or left it: the profile, and the name as data has it. */
  z.object({
    type: z.literal('page.over'),
    over: z.nullable(z.object({ profile: profileIdSchema, name: nameSchema })),
  }),
  /** Hides a name of a profile, on this site or everywhere, or takes that back. */
  z.object({
    type: z.literal('name.hide'),
    profile: profileIdSchema,
    name: nameSchema,
    here: z.boolean(),
    hidden: z.boolean(),
  }),
]);
export type FromPage = z.infer<typeof fromPageSchema>;

/** To the background, from the extension's own pages (popup, profile, About). */
export const fromReaderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('profile.get'), id: profileIdSchema }),
  z.object({ type: z.literal('holdings.get') }),
  z.object({ type: z.literal('lookup'), query: z.string().check(z.maxLength(300)) }),
  /** Asks what holds in a tab, at this address, and who is named there. */
  z.object({ type: z.literal('tab.state'), tab: z.int(), url: z.string() }),
  z.object({
    type: z.literal('tab.show'),
    tab: z.int(),
    profile: profileIdSchema,
    direction: z.literal([1, -1]),
  }),
  /** Switches the pages of a pattern (see `settings/pattern.ts`), or all. */
  z.object({ type: z.literal('marks.switch'), pattern: z.optional(z.string()), on: z.boolean() }),
  /** Hides names on a site or everywhere, or takes that back. */
  z.object({
    type: z.literal('names.hide'),
    names: z.array(nameSchema).check(z.maxLength(8)),
    site: z.optional(z.string()),
    hidden: z.boolean(),
  }),
  /** Marks a tab where that is only done on asking. */
  z.object({ type: z.literal('tab.ask'), tab: z.int() }),
  /** Asks what was looked up last, in short; keeps one more, drops one, or all. */
  z.object({ type: z.literal('recent.get') }),
  z.object({ type: z.literal('recent.keep'), id: profileIdSchema }),
  z.object({ type: z.literal('recent.drop'), id: profileIdSchema }),
  z.object({ type: z.literal('recent.clear') }),
  /** Pauses all marking until a time (milliseconds since 1970) or a restart; null ends the pause. */
  z.object({ type: z.literal('pause'), until: z.union([z.int(), z.literal('restart'), z.null()]) }),
]);
export type FromReader = z.infer<typeof fromReaderSchema>;
