import { z } from 'zod/mini';

/** What the reader set for one site; a host's rule covers its subdomains. */
export const siteRuleSchema = z.object({ on: z.boolean() });

/** Everything a reader chose, as kept in sync storage. `sites` maps a host name to its rule. */
export const settingsSchema = z.object({
  version: z.literal(1),
  on: z.boolean(),
  sites: z.record(z.string(), siteRuleSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, on: true, sites: {} };
