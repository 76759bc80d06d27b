import { migrated } from './migrate.ts';
import {
  type Choices,
  choicesSchema,
  type HiddenName,
  hiddenNameSchema,
  type Settings,
  type SiteRule,
  siteRuleSchema,
} from './schema.ts';

/**
 * How settings are laid out in storage: what holds everywhere under one key, and each rule and each hidden name under a
 * key of its own. The browser merges what devices changed by key, so that none undoes what another did elsewhere.
 */
const CHOICES = 'settings';
const RULE = 'site:';
const HIDDEN = 'hidden:';

export type Items = Readonly<Record<string, unknown>>;

export interface Read {
  settings: Settings;
  /** The newer of what both places hold, by key. */
  items: Items;
  /** What is of no version that is known. */
  broken: unknown[];
}

/**
 * Settings from what sync storage holds and what is kept on this device, of which the newer counts.
 *
 * @param first what holds until something is chosen
 */
export function readItems(synced: Items, here: Items, first: Choices): Read {
  const items = newest(synced, here);
  const broken: unknown[] = [];
  const sites = new Map<string, SiteRule>();
  const hidden = new Map<string, HiddenName>();
  let choices = first;
  for (const [key, item] of Object.entries(items)) {
    if (key === CHOICES) {
      const old = migrated(item);
      const parsed = choicesSchema().safeParse(item);
      if (parsed.success) choices = parsed.data;
      else if (old) choices = old.choices;
      else broken.push(item);
      // A rule that was stored by itself is newer, whichever is met first.
      for (const [host, rule] of Object.entries(old?.sites ?? {})) {
        if (!sites.has(host)) sites.set(host, rule);
      }
    } else if (key.startsWith(HIDDEN)) {
      const parsed = hiddenNameSchema().safeParse(item);
      if (parsed.success) hidden.set(key.slice(HIDDEN.length), parsed.data);
      else broken.push({ [key]: item });
    } else {
      const parsed = siteRuleSchema().safeParse(item);
      if (parsed.success) sites.set(key.slice(RULE.length), parsed.data);
      else broken.push({ [key]: item });
    }
  }
  const maps = { sites: Object.fromEntries(sites), hidden: Object.fromEntries(hidden) };
  return { settings: { ...choices, ...maps }, items, broken };
}

/**
 * What is to be stored, by key; what says the same as before is the very item that was there, and else marked as new.
 * As long as nothing is chosen but rules, the choices are not stored: they would count as newer than those that another
 * device has made.
 */
export function itemsOf(
  { sites, hidden, ...choices }: Settings,
  before: Items,
  first: Choices,
  now = Date.now(),
): Items {
  const chosen = before[CHOICES] !== undefined || !saysTheSame(first, choices);
  const items = { ...(chosen && { [CHOICES]: choices }), ...keyed(RULE, sites), ...keyed(HIDDEN, hidden) };
  return Object.fromEntries(
    Object.entries(items).map(([key, item]) => [
      key,
      saysTheSame(before[key], item)
        ? before[key]
        : // A clock that was set back does not make it older than what it takes the place of.
          { ...item, changed: Math.max(now, changedAt(before[key]) + 1) },
    ]),
  );
}

function keyed<T>(prefix: string, all: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [prefix + key, one]));
}

function newest(synced: Items, here: Items): Items {
  const keys = [...Object.keys(synced), ...Object.keys(here)];
  const ours = keys.filter((key) => key === CHOICES || key.startsWith(RULE) || key.startsWith(HIDDEN));
  return Object.fromEntries(
    ours.map((key) => [key, changedAt(here[key]) > changedAt(synced[key]) ? here[key] : synced[key]]),
  );
}

/** An item without a date is older than any with one; one that is not there, older still. */
function changedAt(item: unknown): number {
  if (item === undefined) return -1;
  const changed = typeof item === 'object' && item !== null && 'changed' in item ? item.changed : 0;
  return typeof changed === 'number' ? changed : 0;
}

/** Whether two items differ in nothing but when they were changed, and in the order of their parts. */
function saysTheSame(a: unknown, b: object): boolean {
  return typeof a === 'object' && a !== null && plain(a) === plain(b);
}

function plain(item: object): string {
  const parts = Object.entries(item).filter(([key, value]) => key !== 'changed' && value !== undefined);
  return JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
