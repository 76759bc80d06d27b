import { nameKey } from './name-key.ts';
import { type Page, patternsOver } from './pattern.ts';
import type { HiddenName, Settings } from './schema.ts';

/** Where a name is not to be marked: on the pages of a pattern (see `pattern.ts`), or undefined for all pages. */
export type Where = string | undefined;

/** The key under which a hidden name is kept, one for each name and place, so that what devices hide adds up. */
export function hiddenKey(name: string, site: Where): string {
  return site === undefined ? nameKey(name) : `${nameKey(name)}@${site}`;
}

/** Hides a name, or takes that back. */
export function withName(settings: Settings, name: string, site: Where, hidden: boolean): Settings {
  const key = hiddenKey(name, site);
  const { [key]: _before, ...others } = settings.hidden;
  if (!hidden) return { ...settings, hidden: others };
  if (Object.hasOwn(settings.hidden, key)) return settings;
  // When it changed is noted where it is stored.
  const one: HiddenName = { name, ...(site !== undefined && { site }), changed: 0 };
  return { ...settings, hidden: { ...others, [key]: one } };
}

/** The keys of the names that are not marked on a page; undefined stands for one that no pattern covers. */
export function hiddenOn({ hidden }: Settings, page: Page | undefined): string[] {
  const all = Object.values(hidden);
  if (all.length === 0) return [];
  const patterns = new Set(page && patternsOver(page));
  const here = all.filter(({ site }) => site === undefined || patterns.has(site));
  return [...new Set(here.map(({ name }) => nameKey(name)))];
}
