import { z } from 'zod/mini';

/** How names are painted; how sure a mention is changes the line within each. */
export const STYLES = ['underline', 'wavy', 'background'] as const;
/** How many of the mentions of one profile are painted: all, the first under each heading, the first of the page. */
export const DENSITIES = ['every', 'section', 'page'] as const;
/** What opens a card. */
export const OPENINGS = ['hover', 'click'] as const;
/** Where names are marked that no rule speaks of: everywhere, nowhere, or in a tab once it is asked for there. */
export const MODES = ['everywhere', 'listed', 'asked'] as const;
/** The kinds of a profile, in the order they are shown. */
export const KINDS = ['group', 'person', 'organization', 'operation', 'tool'] as const;

/** Milliseconds since 1970, by which the newer of two devices' choices wins. */
const changed = z.number();

/** What the reader set for some pages; what it leaves out is as everywhere else. */
export const siteRuleSchema = z.object({
  on: z.optional(z.boolean()),
  style: z.optional(z.enum(STYLES)),
  opening: z.optional(z.enum(OPENINGS)),
  /** The kinds that are not marked there. */
  without: z.optional(z.array(z.enum(KINDS))),
  changed,
});
export type SiteRule = z.infer<typeof siteRuleSchema>;

/** What holds wherever no rule says otherwise. */
export const choicesSchema = z.object({
  version: z.literal(2),
  /** The main switch, which comes before all else. */
  on: z.boolean(),
  mode: z.enum(MODES),
  style: z.enum(STYLES),
  /** Whether each kind has a colour of its own. */
  colourByKind: z.boolean(),
  density: z.enum(DENSITIES),
  opening: z.enum(OPENINGS),
  /** The kinds that are not marked. */
  without: z.array(z.enum(KINDS)),
  /** Whether a mention is marked that is as likely of a namesake. */
  possible: z.boolean(),
  /** Whether the names of reference entries are marked. */
  reference: z.boolean(),
  /** Whether pages are marked in what the reader edits, and in files of this device. */
  editors: z.boolean(),
  files: z.boolean(),
  /** Whether what was looked up last is kept, on this device (see `recent.ts`). */
  recent: z.boolean(),
  changed,
});
export type Choices = z.infer<typeof choicesSchema>;

/** Everything a reader chose. `sites` maps a pattern (see `pattern.ts`) to its rule. */
export interface Settings extends Choices {
  sites: Readonly<Record<string, SiteRule>>;
}

export const DEFAULT_CHOICES: Choices = {
  version: 2,
  on: true,
  mode: 'everywhere',
  style: 'underline',
  colourByKind: true,
  density: 'every',
  opening: 'hover',
  without: [],
  possible: false,
  reference: true,
  editors: false,
  files: false,
  recent: true,
  changed: 0,
};

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_CHOICES, sites: {} };
