import type { Marks } from './marks.ts';
import { type Page, pageOf, patternsOver } from './pattern.ts';
import type { Settings, SiteRule } from './schema.ts';

/** Whether names are marked on a page and how, with the pattern of the rule that switched it, if one did. */
export interface Decision {
  on: boolean;
  rule: string | undefined;
  marks: Marks;
}

/**
 * What holds on a page. Of several rules over it the most specific that speaks of a thing decides that thing; where none
 * does, the mode says whether names are marked. The main switch comes before all. In a tab that was `asked` for, the mode
 * "asked" is as good as on.
 */
export function decide(settings: Settings, url: string, asked = false): Decision {
  const page = pageOf(url);
  const rules = page ? rulesOver(settings, page) : [];
  const switching = rules.find(({ rule }) => rule.on !== undefined);
  const marks = marksUnder(settings, rules);
  if (!settings.on) return { on: false, rule: undefined, marks };
  if (settings.mode === 'asked') return { on: asked, rule: undefined, marks };
  if (!page) return { on: isOpen(settings, url), rule: undefined, marks };
  return {
    on: switching?.rule.on ?? settings.mode === 'everywhere',
    rule: switching?.pattern,
    marks,
  };
}

type Over = { pattern: string; rule: SiteRule }[];

function marksUnder(settings: Settings, rules: Over): Marks {
  const { colourByKind, density, possible, reference, editors } = settings;
  return {
    style: rules.find(({ rule }) => rule.style)?.rule.style ?? settings.style,
    colourByKind,
    density,
    opening: rules.find(({ rule }) => rule.opening)?.rule.opening ?? settings.opening,
    without: rules.find(({ rule }) => rule.without)?.rule.without ?? settings.without,
    possible,
    reference,
    editors,
  };
}

/** Files of this device have no site that could be listed. */
function isOpen({ mode, files }: Settings, url: string): boolean {
  return mode === 'everywhere' && (files || !url.startsWith('file:'));
}

/** The rules over a page, the most specific first. */
function rulesOver({ sites }: Settings, page: Page): Over {
  return [...patternsOver(page)].flatMap((pattern) => {
    const rule = Object.hasOwn(sites, pattern) ? sites[pattern] : undefined;
    return rule ? [{ pattern, rule }] : [];
  });
}

/** Sets what a rule says; with nothing left to say it is taken away. */
export function withRule(settings: Settings, pattern: string, rule: Omit<SiteRule, 'changed'>): Settings {
  const { [pattern]: _before, ...others } = settings.sites;
  const said = Object.entries(rule).filter(([, value]) => value !== undefined);
  if (said.length === 0) return { ...settings, sites: others };
  // When it changed is noted where it is stored.
  return { ...settings, sites: { ...others, [pattern]: { ...Object.fromEntries(said), changed: 0 } } };
}

/** Switches the pages of a pattern. A rule that would say what already holds without it is not kept. */
export function withSite(settings: Settings, pattern: string, on: boolean): Settings {
  const { changed: _changed, on: _on, ...rest } = settings.sites[pattern] ?? { changed: 0 };
  const without = withRule(settings, pattern, rest);
  // Where marks are only asked for, rules wait for the mode to change.
  const mode = settings.mode === 'asked' ? 'everywhere' : settings.mode;
  if (decide({ ...without, on: true, mode }, addressOf(pattern)).on === on) return without;
  return withRule(settings, pattern, { ...rest, on });
}

/** A page that the pattern covers. */
function addressOf(pattern: string): string {
  return `https://${pattern.replace(/^=/u, '')}`;
}
