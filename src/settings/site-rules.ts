import { hiddenOn } from './hidden.ts';
import type { Marks } from './marks.ts';
import { type Pattern, pageOf, patternsOver } from './pattern.ts';
import type { Policy } from './policy.ts';
import type { Settings, SiteRule } from './schema.ts';

/** Settings, and where an organisation set any, its rules. */
type Ruled = Settings & { policy?: Pick<Policy, 'sites' | 'locked'> };

/** Whether names are marked on a page and how, with the pattern of the rule that switched it, if one did. */
export interface Decision {
  on: boolean;
  rule: string | undefined;
  marks: Marks;
}

/**
 * What holds on a page. Of several rules over it the most specific that speaks of a thing decides that thing, those of an
 * organisation before those of the reader; where none does, the mode says whether names are marked. The main switch comes
 * before all. In the mode "asked" a tab that was `asked` for is marked, and of the rules only an organisation's count.
 */
export function decide(settings: Ruled, url: string, asked = false): Decision {
  const page = pageOf(url);
  const patterns = page ? [...patternsOver(page)] : [];
  const rules = rulesOf(settings, patterns);
  const asking = settings.mode === 'asked';
  const switching = (asking ? rulesOf({ ...settings, sites: {} }, patterns) : rules).find(switches);
  const marks = marksUnder(settings, rules, hiddenOn(settings, page));
  if (!settings.on) return { on: false, rule: undefined, marks };
  if (!page && !asking) return { on: isOpen(settings, url), rule: undefined, marks };
  return {
    on: switching?.rule.on ?? (asking ? asked : settings.mode === 'everywhere'),
    rule: switching?.pattern,
    marks,
  };
}

type Over = { pattern: string; rule: SiteRule }[];

function switches({ rule }: Over[number]): boolean {
  return rule.on !== undefined;
}

function marksUnder(settings: Settings, rules: Over, hidden: string[]): Marks {
  const { colourByKind, density, possible, reference, editors } = settings;
  return {
    style: rules.find(({ rule }) => rule.style)?.rule.style ?? settings.style,
    colourByKind,
    density,
    opening: rules.find(({ rule }) => rule.opening)?.rule.opening ?? settings.opening,
    without: rules.find(({ rule }) => rule.without)?.rule.without ?? settings.without,
    hidden,
    possible,
    reference,
    editors,
  };
}

/** Files of this device have no site that could be listed. */
function isOpen({ mode, files }: Settings, url: string): boolean {
  return mode === 'everywhere' && (files || !url.startsWith('file:'));
}

/** The rules for some patterns, those that come before others first. */
function rulesOf({ sites, policy }: Ruled, patterns: readonly Pattern[]): Over {
  return [policy?.sites ?? {}, sites].flatMap((rules) =>
    patterns.flatMap((pattern) => {
      const rule = Object.hasOwn(rules, pattern) ? rules[pattern] : undefined;
      return rule ? [{ pattern, rule }] : [];
    }),
  );
}

/** Pages that a reader can switch from one of them, by their pattern. */
export interface Place {
  pattern: Pattern;
  /** Whether a page is marked that no more specific rule is for. */
  on: boolean;
  /** Whether that is an organisation's choice. */
  locked: boolean;
}

/**
 * What can be switched from a page, the most specific first: what the rule is for that decides here, this host unless that
 * is it alone, and the domain that the host was registered under. Where marks are only asked for, an organisation's rule
 * alone; where there is no site, nothing.
 */
export function placesOf(settings: Ruled, url: string, registered: string | undefined): Place[] {
  const page = pageOf(url);
  if (!page) return [];
  const { rule } = decide({ ...settings, on: true }, url);
  const others = settings.mode === 'asked' ? [] : [registered, rule === `=${page.host}` ? rule : page.host];
  const wanted = [rule, ...others];
  return [...patternsOver(page)]
    .filter((pattern) => wanted.includes(pattern))
    .map((pattern) => ({
      pattern,
      on: isOnUnder(settings, pattern),
      locked: isLocked(settings, pattern),
    }));
}

function isLocked({ policy, ...settings }: Ruled, pattern: Pattern): boolean {
  if (!policy) return false;
  const imposed = rulesOf({ ...settings, sites: {}, policy }, fromPattern(pattern));
  return policy.locked.includes('sites') || imposed.some(switches);
}

/** Whether the pages of a pattern are marked that no more specific one covers, once all marks are on. */
function isOnUnder(settings: Ruled, pattern: Pattern): boolean {
  const switching = rulesOf(settings, fromPattern(pattern)).find(switches);
  // Where marks are only asked for, rules wait for the mode to change.
  return switching?.rule.on ?? settings.mode !== 'listed';
}

/** The pattern itself, and those that are less specific. */
function fromPattern(pattern: Pattern): Pattern[] {
  const page = pageOf(`https://${pattern.replace(/^=/u, '')}`);
  const patterns = page ? [...patternsOver(page)] : [];
  return patterns.slice(patterns.indexOf(pattern));
}

/** Sets what a rule says; with nothing left to say it is taken away. */
export function withRule(settings: Settings, pattern: string, rule: Omit<SiteRule, 'changed'>): Settings {
  const { [pattern]: _before, ...others } = settings.sites;
  const said = Object.entries(rule).filter(([, value]) => value !== undefined);
  if (said.length === 0) return { ...settings, sites: others };
  // When it changed is noted where it is stored.
  return { ...settings, sites: { ...others, [pattern]: { ...Object.fromEntries(said), changed: 0 } } };
}

/** Has a rule be for other pages, with all that it says; not where another rule is for them already. */
export function withMoved(settings: Settings, from: Pattern, to: Pattern): Settings {
  const { [from]: rule, ...others } = settings.sites;
  if (!rule || Object.hasOwn(others, to)) return settings;
  return { ...settings, sites: { ...others, [to]: rule } };
}

/** Switches the pages of a pattern. A rule that would say what already holds without it is not kept. */
export function withSite(settings: Settings, pattern: string, on: boolean): Settings {
  const { changed: _changed, on: _on, ...rest } = settings.sites[pattern] ?? { changed: 0 };
  const without = withRule(settings, pattern, rest);
  if (isOnUnder(without, pattern) === on) return without;
  return withRule(settings, pattern, { ...rest, on });
}
