import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  /** Read before the options by a screen reader; the section's own heading shows it. */
  legend: string;
  value: T;
  options: readonly { value: T; label: string; note?: string; sample?: ComponentChildren }[];
  onChoose(value: T): void;
}

/** One of a few, all in view. */
export function Choice<T extends string>({ legend, value, options, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-legend">{legend}</legend>
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
  onSwitch(on: boolean): void;
}

/** Something that is on or off. */
export function Tick({ label, note, on, onSwitch }: TickProps) {
  return (
    <label class="choice-option">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        <span class="choice-label">{label}</span>
        {note && <span class="choice-note">{note}</span>}
      </span>
    </label>
  );
}
