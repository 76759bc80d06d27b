import { z } from 'zod/mini';
import { say } from '../words/say.ts';
import { hiddenKey } from './hidden.ts';
import { lazily } from './lazily.ts';
import { migrated } from './migrate.ts';
import { readPattern } from './pattern.ts';
import { choicesSchema, hiddenNameSchema, type Settings, siteRuleSchema } from './schema.ts';

/** Settings as a file that the reader keeps or carries to another browser: JSON, of this version or an earlier one. */
const fileSchema = lazily(() =>
  z.object({
    knownAs: z.literal('settings'),
    choices: choicesSchema(),
    sites: z.record(z.string(), siteRuleSchema()),
    /** Files from before names could be hidden have none. */
    hidden: z.optional(z.array(hiddenNameSchema())),
  }),
);

export function settingsFile({ sites, hidden, ...choices }: Settings): string {
  const file = { knownAs: 'settings', choices, sites, hidden: Object.values(hidden) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The settings of a file, or what is wrong with it, in words. */
export type ReadFile = { settings: Settings } | { problem: string };

export function readSettingsFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { problem: say('settings_file_not_json') };
  }
  const old = migrated(json);
  if (old) return settingsOf({ choices: old.choices, sites: old.sites });
  const parsed = fileSchema().safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.map(String) ?? [];
    // The first line of the file tells what it is; without it nothing else need be told of.
    if (at.length === 0 || at[0] === 'knownAs') return { problem: say('settings_file_foreign') };
    return { problem: say('settings_file_wrong', { place: at.join(' → ') }) };
  }
  return settingsOf(parsed.data);
}

function settingsOf({
  choices,
  sites,
  hidden = [],
}: Omit<z.infer<ReturnType<typeof fileSchema>>, 'knownAs'>): ReadFile {
  const patterns = [...Object.keys(sites), ...hidden.flatMap(({ site }) => site ?? [])];
  const unread = patterns.find((pattern) => readPattern(pattern) !== pattern);
  if (unread !== undefined) return { problem: say('settings_file_site', { site: unread }) };
  const names = hidden.map((one) => [hiddenKey(one.name, one.site), one] as const);
  return { settings: { ...choices, sites, hidden: Object.fromEntries(names) } };
}
