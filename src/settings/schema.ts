import { z } from 'zod/mini';
import { lazily } from './lazily.ts';
import { DENSITIES, KINDS, OPENINGS, STYLES } from './marks.ts';

/** Where names are marked that no rule speaks of: everywhere, nowhere, or in a tab once it is asked for there. */
export const MODES = ['everywhere', 'listed', 'asked'] as const;
/** Milliseconds since 1970, by which the newer of two devices' choices wins. */
const changed = lazily(() => z.number());

/** What the reader set for some pages; what it leaves out is as everywhere else. */
export const siteRuleSchema = lazily(() =>
  z.object({
    on: z.optional(z.boolean()),
    style: z.optional(z.enum(STYLES)),
    opening: z.optional(z.enum(OPENINGS)),
    /** The kinds that are not marked there. */
    without: z.optional(z.array(z.enum(KINDS))),
    changed: changed(),
  }),
);
export type SiteRule = z.infer<ReturnType<typeof siteRuleSchema>>;

/** A name that the reader doesn't want marked, as it was read; on the pages of `site` (see `pattern.ts`), or on all. */
export const hiddenNameSchema = lazily(() =>
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    site: z.optional(z.string()),
    changed: changed(),
  }),
);
export type HiddenName = z.infer<ReturnType<typeof hiddenNameSchema>>;

/** What holds wherever no rule says otherwise; how names are marked is told in `marks.ts`. */
export const choicesSchema = lazily(() =>
  z.object({
    version: z.literal(2),
    /** The main switch, which comes before all else. */
    on: z.boolean(),
    mode: z.enum(MODES),
    style: z.enum(STYLES),
    colourByKind: z.boolean(),
    density: z.enum(DENSITIES),
    opening: z.enum(OPENINGS),
    without: z.array(z.enum(KINDS)),
    possible: z.boolean(),
    reference: z.boolean(),
    editors: z.boolean(),
    /** Whether files of this device are marked. */
    files: z.boolean(),
    /** Whether what was looked up last is kept, on this device (see `recent.ts`). */
    recent: z.boolean(),
    changed: changed(),
  }),
);
export type Choices = z.infer<ReturnType<typeof choicesSchema>>;

/** Everything a reader chose. `sites` maps a pattern (see `pattern.ts`) to its rule, `hidden` a key (see `hidden.ts`) to its name. */
export interface Settings extends Choices {
  sites: Readonly<Record<string, SiteRule>>;
  hidden: Readonly<Record<string, HiddenName>>;
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

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_CHOICES, sites: {}, hidden: {} };
