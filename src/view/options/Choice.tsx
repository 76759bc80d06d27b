import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface ChoiceProps<T extends string> {
  /** Read before the options by a screen reader; the section's own heading shows it. */
  legend: string;
  value: T;
  options: readonly { value: T; label: string; note?: string; sample?: ComponentChildren }[];
  /** Whether an organisation has chosen, and no reader can. */
  locked?: boolean;
  onChoose(value: T): void;
}

/** One of a few, all in view. */
export function Choice<T extends string>({
  legend,
  value,
  options,
  locked = false,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice" disabled={locked}>
      <legend class="choice-legend">
        {legend}
        {locked && <span class="choice-note">{say('locked')}</span>}
      </legend>
      {options.map((option) => (
        <label class="choice-option" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span class="choice-label">{option.label}</span>
            {option.note && <span class="choice-note">{option.note}</span>}
            {option.sample}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  label: ComponentChildren;
  note?: string;
  on: boolean;
  locked?: boolean;
  onSwitch(on: boolean): void;
}

/** Something that is on or off. */
export function Tick({ label, note, on, locked = false, onSwitch }: TickProps) {
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        checked={on}
        disabled={locked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        <span class="choice-label">{label}</span>
        {note && <span class="choice-note">{note}</span>}
        {locked && <span class="choice-note">{say('locked')}</span>}
      </span>
    </label>
  );
}
