import { z } from 'zod/mini';
import { lazily } from '../settings/lazily.ts';
import type { Schema } from './listen.ts';
import { MOST_KEYS } from './most-keys.ts';
import { PROFILE_ID } from './to-page.ts';

/**
 * What the parts of the extension say to each other. Every message is parsed where it arrives, and
 * whatever does not fit is rejected there (`listen.ts`).
 */

const profileId = lazily(() => z.string().check(z.regex(PROFILE_ID)));
const name = lazily(() => z.string().check(z.minLength(1), z.maxLength(200)));

/** One line of "who is named here", as a frame reports it, in the order of first mention. */
export const namedSchema = lazily(() =>
  z.object({
    profile: profileId(),
    /** The forms it is named by there, in order of appearance, as written. */
    surfaces: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(8)),
    /** The names that these are forms of, as data has them. */
    names: z.array(name()).check(z.maxLength(8)),
    count: z.int().check(z.gte(0)),
    certainty: z.enum(['certain', 'likely', 'possible']),
    /** Whether none of it is painted, so that the page cannot find out. */
    quiet: z.exactOptional(z.literal(true)),
    /** The entries of lists that bear its names there. */
    listed: z.exactOptional(z.array(profileId()).check(z.maxLength(50))),
  }),
);
export type Named = z.infer<ReturnType<typeof namedSchema>>;

/** To the background, from a page. The sender's tab and frame come from the browser, never from the message. */
export const fromPageSchema = byType((type) => {
  switch (type) {
    /** The script is there: asks what to mark, if anything. */
    case 'page.ready':
      return z.object({ type: z.literal(type) });
    /** Asks for the names with some keys, which are unsigned integers of 32 bits. */
    case 'page.names':
      return z.object({ type: z.literal(type), keys: z.array(z.uint32()).check(z.maxLength(MOST_KEYS)) });
    /** Asks for the sieve of all names, those of lists among them. */
    case 'page.sieve':
      return z.object({ type: z.literal(type) });
    case 'page.named':
      return z.object({ type: z.literal(type), named: z.array(namedSchema()).check(z.maxLength(5000)) });
    /** The document is left, or its frame removed. */
    case 'page.gone':
      return z.object({ type: z.literal(type) });
    /** Asks for the script that marks, or the one that shows cards. */
    case 'marker.load':
      return z.object({ type: z.literal(type) });
    case 'card.load':
      return z.object({ type: z.literal(type) });
    /** Asks for the rules of marks that look otherwise than at first. */
    case 'marker.dress':
      return z.object({ type: z.literal(type) });
    /** Asks what a card says. */
    case 'card.get':
      return z.object({ type: z.literal(type), id: profileId() });
    case 'profile.open':
      return z.object({ type: z.literal(type), id: profileId() });
    /** Asks for a profile in the panel beside the page, which is opened for it. */
    case 'profile.beside':
      return z.object({ type: z.literal(type), id: profileId() });
    /** The pointer has come to a mention, or left it: the profile, and the name as data has it. */
    case 'page.over':
      return z.object({
        type: z.literal(type),
        over: z.nullable(z.object({ profile: profileId(), name: name() })),
      });
    /** Hides a name of a profile, on this site or everywhere, or takes that back. */
    case 'name.hide':
      return z.object({
        type: z.literal(type),
        profile: profileId(),
        name: name(),
        here: z.boolean(),
        hidden: z.boolean(),
      });
    default:
      return undefined;
  }
});
export type FromPage = Parsed<typeof fromPageSchema>;

/** To the background, from the extension's own pages (popup, profile, About). */
export const fromReaderSchema = byType((type) => {
  switch (type) {
    case 'profile.get':
      return z.object({ type: z.literal(type), id: profileId() });
    case 'holdings.get':
      return z.object({ type: z.literal(type) });
    case 'lookup':
      return z.object({ type: z.literal(type), query: z.string().check(z.maxLength(300)) });
    /** Asks what holds in a tab, at this address, and who is named there. */
    case 'tab.state':
      return z.object({ type: z.literal(type), tab: z.int(), url: z.string() });
    case 'tab.show':
      return z.object({
        type: z.literal(type),
        tab: z.int(),
        profile: profileId(),
        direction: z.literal([1, -1]),
      });
    /** Switches the pages of a pattern (see `settings/pattern.ts`), or all. */
    case 'marks.switch':
      return z.object({ type: z.literal(type), pattern: z.optional(z.string()), on: z.boolean() });
    /** Hides names on a site or everywhere, or takes that back. */
    case 'names.hide':
      return z.object({
        type: z.literal(type),
        names: z.array(name()).check(z.maxLength(8)),
        site: z.optional(z.string()),
        hidden: z.boolean(),
      });
    /** Marks a tab where that is only done on asking. */
    case 'tab.ask':
      return z.object({ type: z.literal(type), tab: z.int() });
    /** Asks what was looked up last, in short; keeps one more, drops one, or all. */
    case 'recent.get':
      return z.object({ type: z.literal(type) });
    case 'recent.keep':
      return z.object({ type: z.literal(type), id: profileId() });
    case 'recent.drop':
      return z.object({ type: z.literal(type), id: profileId() });
    case 'recent.clear':
      return z.object({ type: z.literal(type) });
    /** Pauses all marking until a time (milliseconds since 1970) or a restart; null ends the pause. */
    case 'pause':
      return z.object({ type: z.literal(type), until: z.union([z.int(), z.literal('restart'), z.null()]) });
    default:
      return undefined;
  }
});
export type FromReader = Parsed<typeof fromReaderSchema>;

type Parsed<S> = S extends Schema<infer T> ? T : never;

/** Tells messages by their type, each with the schema of that type, which is made for the first message of it. */
function byType<S extends z.ZodMiniType>(schemaOf: (type: string) => S | undefined): Schema<z.output<S>> {
  const made = new Map<string, S>();
  return {
    safeParse(message) {
      const type =
        typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
      const schema = typeof type === 'string' ? (made.get(type) ?? schemaOf(type)) : undefined;
      if (typeof type !== 'string' || !schema)
        return { success: false, error: new Error(`No message is of the type ${type}.`) };
      made.set(type, schema);
      return schema.safeParse(message);
    },
  };
}
