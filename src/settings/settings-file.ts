import { z } from 'zod/mini';
import { say } from '../words/say.ts';
import { migrated } from './migrate.ts';
import { readPattern } from './pattern.ts';
import { choicesSchema, type Settings, siteRuleSchema } from './schema.ts';

/** Settings as a file that the reader keeps or carries to another browser: JSON, of this version or an earlier one. */
const fileSchema = z.object({
  knownAs: z.literal('settings'),
  choices: choicesSchema,
  sites: z.record(z.string(), siteRuleSchema),
});

export function settingsFile({ sites, ...choices }: Settings): string {
  return `${JSON.stringify({ knownAs: 'settings', choices, sites }, undefined, 2)}\n`;
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
  if (old) return { settings: { ...old.choices, sites: old.sites } };
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.map(String) ?? [];
    // The first line of the file tells what it is; without it nothing else need be told of.
    if (at.length === 0 || at[0] === 'knownAs') return { problem: say('settings_file_foreign') };
    return { problem: say('settings_file_wrong', { place: at.join(' → ') }) };
  }
  const { choices, sites } = parsed.data;
  const unread = Object.keys(sites).find((pattern) => readPattern(pattern) !== pattern);
  if (unread !== undefined) return { problem: say('settings_file_site', { site: unread }) };
  return { settings: { ...choices, sites } };
}
