import { z } from 'zod/mini';
import { ENTRY_KINDS, FORMATS, SKIP_REASONS } from '../entry.ts';

/** Numbers a list for as long as it is kept; an update makes it another. */
export type ListId = number;

/**
 * How the names of a list are coloured: each by its kind, as all others are, or all of them alike. These are the colours
 * of the kinds and no others: each rule about a highlight costs something in every page.
 */
export const LIST_COLOURS = ['kind', 'teal', 'violet', 'amber', 'blue', 'rust'] as const;
export type ListColour = (typeof LIST_COLOURS)[number];

const text = z.string();
const time = z.number();
const count = z.number().check(z.nonnegative());
const choices = {
  name: text,
  /** One that is no longer among them doesn't keep the list from being read. */
  colour: z.catch(z.enum(LIST_COLOURS), 'kind'),
  on: z.boolean(),
  /** Whether its names are underlined in pages, which can read what is. What was kept before this could be chosen, is. */
  underlined: z._default(z.boolean(), true),
};

/** What was read of the list when it was imported. */
const contents = {
  /** Several where the files held several lists. */
  heads: z.array(
    z.object({
      format: z.enum(FORMATS),
      title: text,
      authority: text,
      released: z.exactOptional(text),
      url: z.exactOptional(text),
    }),
  ),
  /** The names of the files it was read from. */
  files: z.array(text),
  entries: count,
  names: count,
  /** How many entries there are of each kind. */
  kinds: z.array(z.tuple([z.enum(ENTRY_KINDS), count])),
  /** How much was not taken over as it stands, for each reason. */
  skipped: z.array(z.tuple([z.enum(SKIP_REASONS), count])),
};

/** A list that counts: the one record that makes everything under its id visible. */
export const keptListSchema = z.object({
  id: z.number(),
  ...choices,
  ...contents,
  /** Milliseconds since 1970: when it was imported or last updated, and when anything of it last changed. */
  imported: time,
  changed: time,
  /** What it takes on this device. */
  bytes: count,
});
export type KeptList = z.infer<typeof keptListSchema>;

/** What a reader chooses of a list. */
export type ListChoices = Pick<KeptList, keyof typeof choices>;
export type ListContents = Pick<KeptList, keyof typeof contents>;
