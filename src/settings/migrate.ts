import { z } from 'zod/mini';
import { lazily } from './lazily.ts';
import { type Choices, DEFAULT_CHOICES, type SiteRule } from './schema.ts';

/** What version 1 kept: all under one key, a rule for a host with its subdomains. */
const firstSchema = lazily(() =>
  z.object({
    version: z.literal(1),
    on: z.boolean(),
    sites: z.record(z.string(), z.object({ on: z.boolean() })),
  }),
);

/** Settings of an earlier version as this one has them; undefined where they are of none. */
export function migrated(stored: unknown): { choices: Choices; sites: Record<string, SiteRule> } | undefined {
  const first = firstSchema().safeParse(stored);
  if (!first.success) return undefined;
  const { on, sites } = first.data;
  return {
    choices: { ...DEFAULT_CHOICES, on },
    sites: Object.fromEntries(Object.entries(sites).map(([host, rule]) => [host, { ...rule, changed: 0 }])),
  };
}
