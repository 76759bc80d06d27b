import { useId } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface Props {
  underlined: boolean;
  choose(underlined: boolean): void;
}

/** Whether names of a list are underlined in pages, and what that tells them. */
export function Underlined({ underlined, choose }: Props) {
  const note = useId();
  return (
    <div>
      <label class="lists-check">
        <input
          type="checkbox"
          checked={underlined}
          aria-describedby={note}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span>{say('lists_underline')}</span>
      </label>
      <p class="lists-note" id={note}>
        {say('lists_underline_note')}
      </p>
    </div>
  );
}
