import { OPENINGS, STYLES } from '../../settings/marks.ts';
import type { SiteRule } from '../../settings/schema.ts';
import { say } from '../../words/say.ts';
import { CloseIcon, EditIcon } from '../icons.tsx';
import { EditSite } from './EditSite.tsx';
import { RuleKinds } from './RuleKinds.tsx';

/** Some of what a rule says anew; undefined where it is to say nothing of it. */
export type Anew = { [Part in keyof Omit<SiteRule, 'changed'>]?: SiteRule[Part] | undefined };

interface Props {
  pattern: string;
  rule: SiteRule;
  /** Absent from an organisation's rule, which no reader can change. */
  changes?: {
    /** Whether its site is being written anew. */
    editing: boolean;
    onEdit(): void;
    onLeave(): void;
    onMove(to: string): Promise<'taken' | undefined>;
    /** Onto what the rule says by then, which another window may have changed. */
    onChange(anew: (now: Anew) => Anew): void;
    onRemove(): void;
  };
}

/** One rule: the site, whether names are marked there, which and how, and how a card opens there. */
export function RuleRow({ pattern, rule, changes }: Props) {
  const locked = !changes;
  const change = (anew: Anew): void => changes?.onChange(() => anew);
  return (
    <tr class="rule">
      <th scope="row" class="rule-site">
        {changes?.editing ? (
          <EditSite pattern={pattern} onMove={changes.onMove} onLeave={changes.onLeave} />
        ) : (
          <>
            <bdi>{pattern.replace('=', '')}</bdi>
            {pattern.startsWith('=') && <span class="choice-note">{say('options_rule_exact')}</span>}
            {locked && <span class="choice-note">{say('locked')}</span>}
          </>
        )}
      </th>
      <td>
        <RuleChoice
          label={say('options_rule_marks', { site: pattern })}
          value={rule.on === undefined ? undefined : rule.on ? 'on' : 'off'}
          otherwise={say('options_rule_as_else')}
          options={(['on', 'off'] as const).map((value) => ({ value, label: say(`options_rule_${value}`) }))}
          locked={locked}
          onChoose={(on) => change({ on: on && on === 'on' })}
        />
      </td>
      <td>
        <RuleChoice
          label={say('options_rule_style', { site: pattern })}
          value={rule.style}
          otherwise={say('options_rule_style_as_else')}
          options={STYLES.map((value) => ({ value, label: say(`options_style_${value}`) }))}
          locked={locked}
          onChoose={(style) => change({ style })}
        />
      </td>
      <td>
        <RuleChoice
          label={say('options_rule_opening', { site: pattern })}
          value={rule.opening}
          otherwise={say('options_rule_opening_as_else')}
          options={OPENINGS.map((value) => ({ value, label: say(`options_opening_${value}`) }))}
          locked={locked}
          onChoose={(opening) => change({ opening })}
        />
      </td>
      <td class="rule-kinds">
        <RuleKinds
          pattern={pattern}
          without={rule.without}
          locked={locked}
          onChange={(how) => changes?.onChange(({ without }) => ({ without: how(without) }))}
        />
      </td>
      <td class="rule-ways">
        {changes && !changes.editing && (
          <>
            <button
              type="button"
              class="icon-button"
              data-edits={pattern}
              aria-label={say('options_rule_edit', { site: pattern })}
              title={say('options_rule_edit', { site: pattern })}
              onClick={changes.onEdit}
            >
              <EditIcon />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={say('options_rule_remove', { site: pattern })}
              title={say('options_rule_remove', { site: pattern })}
              onClick={changes.onRemove}
            >
              <CloseIcon />
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

interface RuleChoiceProps<T extends string> {
  label: string;
  /** Undefined where the rule says nothing of it, which reads as `otherwise`. */
  value: T | undefined;
  otherwise: string;
  options: readonly { value: T; label: string }[];
  locked: boolean;
  onChoose(value: T | undefined): void;
}

function RuleChoice<T extends string>(props: RuleChoiceProps<T>) {
  const { label, value = '', otherwise, options, locked, onChoose } = props;
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      disabled={locked}
      onChange={({ currentTarget }) =>
        onChoose(options.find((option) => option.value === currentTarget.value)?.value)
      }
    >
      <option value="">{otherwise}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
