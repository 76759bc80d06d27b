import { useState } from 'preact/hooks';
import { KINDS } from '../../settings/marks.ts';
import type { SiteRule } from '../../settings/schema.ts';
import { say, sayList } from '../../words/say.ts';

interface Props {
  pattern: string;
  /** The kinds that are not marked there; undefined where the rule says nothing of it. */
  without: SiteRule['without'];
  locked: boolean;
  /** Told how they change, onto what the rule says by then: one may be chosen before another is kept. */
  onChange(change: (without: SiteRule['without']) => SiteRule['without']): void;
}

/** Which kinds are marked on a site, in short, and folded away the ways to choose them. */
export function RuleKinds({ pattern, without, locked, onChange }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{inShort(without)}</summary>
      {/* Of hundreds of rules few are ever opened. */}
      {open && (
        <fieldset class="rule-kinds-choice" disabled={locked}>
          <legend class="hidden">{say('options_rule_kinds', { site: pattern })}</legend>
          {KINDS.map((kind) => (
            <label key={kind} class="rule-kind">
              <input
                type="checkbox"
                checked={!without?.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange((now = []) => {
                    const others = now.filter((one) => one !== kind);
                    return checked ? others : [...others, kind];
                  })
                }
              />
              {say(`options_kind_${kind}`)}
            </label>
          ))}
          {without && !locked && (
            <button type="button" class="button" onClick={() => onChange(() => undefined)}>
              {say('options_rule_kinds_as_else')}
            </button>
          )}
        </fieldset>
      )}
    </details>
  );
}

function inShort(without: SiteRule['without']): string {
  if (!without) return say('options_rule_kinds_as_else');
  const marked = KINDS.filter((kind) => !without.includes(kind));
  if (marked.length === 0) return say('options_rule_kinds_none');
  if (marked.length === KINDS.length) return say('options_rule_kinds_all');
  return say('options_rule_kinds_only', {
    kinds: sayList(marked.map((kind) => say(`options_kind_${kind}`))),
  });
}
