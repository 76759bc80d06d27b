import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readPattern } from '../../settings/pattern.ts';
import { say } from '../../words/say.ts';

interface Props {
  /** The site that the rule is for so far. */
  pattern: string;
  /** Tells whether another rule is for that site already; nothing is changed then. */
  onMove(to: string): Promise<'taken' | undefined>;
  onLeave(): void;
}

/** Where the site of a rule is written anew. What cannot be kept is told below it, and stays in the field. */
export function EditSite({ pattern, onMove, onLeave }: Props) {
  const [text, setText] = useState(pattern);
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const note = useId();

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  async function keep(): Promise<void> {
    const to = readPattern(text);
    if (to === pattern) return onLeave();
    if (to === undefined) setWrong(say('options_rule_edit_unread'));
    else if (await onMove(to)) setWrong(say('options_rule_edit_taken', { site: to }));
  }

  return (
    <form
      class="rule-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        // While a word is composed, Escape is for the input method.
        if (event.key === 'Escape' && !event.isComposing) onLeave();
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        value={text}
        spellcheck={false}
        autocapitalize="none"
        dir="ltr"
        aria-label={say('options_rule_edit_site', { site: pattern })}
        aria-describedby={note}
        aria-invalid={wrong !== ''}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setWrong('');
        }}
      />
      <button type="submit" class="button">
        {say('options_rule_edit_keep')}
      </button>
      <button type="button" class="button" onClick={onLeave}>
        {say('options_rule_edit_cancel')}
      </button>
      <p class="options-wrong" id={note} role="alert">
        {wrong}
      </p>
    </form>
  );
}
