import { OPENINGS } from '../../settings/marks.ts';
import type { SiteRule } from '../../settings/schema.ts';
import { say } from '../../words/say.ts';
import { CloseIcon } from '../icons.tsx';

type Said = Omit<SiteRule, 'changed'>;

interface Props {
  pattern: string;
  rule: SiteRule;
  onChange(rule: Said): void;
  onRemove(): void;
}

/** One rule: the site, whether names are marked there, and how a card opens there. */
export function RuleRow({ pattern, rule: { changed: _changed, ...rule }, onChange, onRemove }: Props) {
  const marks = rule.on === undefined ? '' : rule.on ? 'on' : 'off';
  return (
    <tr class="rule">
      <th scope="row" class="rule-site">
        <bdi>{pattern.replace('=', '')}</bdi>
        {pattern.startsWith('=') && <span class="choice-note">{say('options_rule_exact')}</span>}
      </th>
      <td>
        <select
          class="field"
          aria-label={say('options_rule_marks', { site: pattern })}
          value={marks}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...rule, on: value === '' ? undefined : value === 'on' })
          }
        >
          <option value="">{say('options_rule_as_else')}</option>
          <option value="on">{say('options_rule_on')}</option>
          <option value="off">{say('options_rule_off')}</option>
        </select>
      </td>
      <td>
        <select
          class="field"
          aria-label={say('options_rule_opening', { site: pattern })}
          value={rule.opening ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...rule, opening: OPENINGS.find((opening) => opening === value) })
          }
        >
          <option value="">{say('options_rule_opening_as_else')}</option>
          {OPENINGS.map((opening) => (
            <option key={opening} value={opening}>
              {say(`options_opening_${opening}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          class="icon-button"
          aria-label={say('options_rule_remove', { site: pattern })}
          title={say('options_rule_remove', { site: pattern })}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      </td>
    </tr>
  );
}
