import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readPattern } from '../../settings/pattern.ts';
import { type Held, lockOf } from '../../settings/policy.ts';
import type { Settings, SiteRule } from '../../settings/schema.ts';
import { withMoved, withRule } from '../../settings/site-rules.ts';
import { say, sayCount } from '../../words/say.ts';
import { focusLeft } from '../focus-left.ts';
import { Section } from '../Section.tsx';
import { AddRules } from './AddRules.tsx';
import { RuleRow } from './RuleRow.tsx';
import type { Change } from './use-settings.ts';

/** More rules than this can be searched. */
const SEARCHED_FROM = 8;

/** The rules for single sites: a table to search, change and add to, one rule at a time or many lines at once. */
export function SiteRules({ settings, change }: { settings: Held; change: Change }) {
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const [editing, setEditing] = useState<string>();
  /** The rule whose site was being written anew until now. */
  const [left, setLeft] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const heading = useRef<HTMLTableCaptionElement>(null);
  const field = useId();
  const locked = lockOf(settings)('sites');
  const imposed = settings.policy.sites;
  const patterns = [...new Set([...Object.keys(imposed), ...Object.keys(settings.sites)])].toSorted(byName);
  const wanted = search.trim().toLowerCase();
  // Hosts are kept in ASCII, and searched as they are read.
  const kept = readPattern(wanted) ?? wanted;
  const shown = patterns.filter((pattern) => pattern.includes(wanted) || pattern.includes(kept));
  /** A host may be called `constructor`. */
  const isImposed = (pattern: string): boolean => Object.hasOwn(imposed, pattern);

  async function add(typed: readonly string[], on: boolean): Promise<boolean> {
    const kept = await change((now) =>
      typed.reduce<Settings>(
        (settings, pattern) => withRule(settings, pattern, { ...without(settings.sites[pattern]), on }),
        now,
      ),
    );
    setSaid(kept ? sayCount('options_rules_added', typed.length) : '');
    return kept;
  }

  async function remove(pattern: string): Promise<void> {
    const isLeft = focusLeft();
    if (!(await change((now) => withRule(now, pattern, {})))) return setSaid('');
    setSaid(say('options_rule_removed', { site: pattern }));
    // The row that had the focus is gone.
    if (isLeft()) heading.current?.focus();
  }

  async function move(from: string, to: string): Promise<'taken' | undefined> {
    let isTaken = false;
    const kept = await change((now) => {
      isTaken = Object.hasOwn(now.sites, to) || Object.hasOwn(now.policy.sites, to);
      return isTaken ? now : withMoved(now, from, to);
    });
    if (isTaken) return 'taken';
    leave(kept ? to : from);
    setSaid(kept ? say('options_rule_edited', { from, to }) : '');
    return undefined;
  }

  function leave(pattern: string): void {
    setEditing(undefined);
    setLeft(pattern);
  }

  // The field that had the focus is gone, and its row is another one where the site has changed.
  useEffect(() => {
    if (left === undefined) return;
    const button = table.current?.querySelector<HTMLElement>(`[data-edits="${CSS.escape(left)}"]`);
    (button ?? heading.current)?.focus();
    setLeft(undefined);
  }, [left]);

  return (
    <Section title={say('options_sites')}>
      {locked ? <p class="fine">{say('options_rules_locked')}</p> : <AddRules onAdd={add} />}
      {(patterns.length > SEARCHED_FROM || search !== '') && (
        <p class="rules-search">
          <label for={field}>{say('options_rules_search')}</label>
          <input
            id={field}
            type="search"
            class="field"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </p>
      )}
      <p class="fine" role="status">
        {said}
      </p>
      {patterns.length === 0 ? (
        <p class="fine">{say('options_rules_none')}</p>
      ) : (
        <table class="rules" ref={table}>
          <caption ref={heading} tabIndex={-1} class="fine">
            {shown.length === patterns.length
              ? sayCount('options_rules', patterns.length)
              : say('options_rules_found', { found: shown.length, of: patterns.length })}
          </caption>
          <thead class="hidden">
            <tr>
              <th scope="col">{say('options_rules_site')}</th>
              <th scope="col">{say('options_rules_marks')}</th>
              <th scope="col">{say('options_rules_style')}</th>
              <th scope="col">{say('options_rules_opening')}</th>
              <th scope="col">{say('options_kinds')}</th>
              <th scope="col">{say('options_rules_ways')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pattern) => (
              <RuleRow
                key={pattern}
                pattern={pattern}
                rule={(isImposed(pattern) ? imposed : settings.sites)[pattern] ?? { changed: 0 }}
                {...(!isImposed(pattern) && {
                  changes: {
                    editing: pattern === editing,
                    onEdit: () => setEditing(pattern),
                    onLeave: () => leave(pattern),
                    onMove: (to) => move(pattern, to),
                    onChange: (anew) =>
                      void change((now) => {
                        const rule = without(now.sites[pattern]);
                        return withRule(now, pattern, { ...rule, ...anew(rule) });
                      }),
                    onRemove: () => void remove(pattern),
                  },
                })}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function without(rule: SiteRule | undefined): Omit<SiteRule, 'changed'> {
  const { changed: _changed, ...rest } = rule ?? { changed: 0 };
  return rest;
}

/** By the site, whose subdomains come after it, the last label first. */
function byName(a: string, b: string): number {
  const [first, second] = [a, b].map((pattern) =>
    pattern.replace('=', '').split('/')[0]?.split('.').reverse(),
  );
  return (first ?? []).join('.').localeCompare((second ?? []).join('.')) || a.localeCompare(b);
}
