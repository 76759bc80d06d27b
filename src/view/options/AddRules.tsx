import { useId, useState } from 'preact/hooks';
import { readPatterns } from '../../settings/read-patterns.ts';
import { say, sayCount, sayList } from '../../words/say.ts';

interface Props {
  /** Tells whether they were kept. */
  onAdd(patterns: readonly string[], on: boolean): Promise<boolean>;
}

/** Of many lines that are no sites, more than this are not read out. */
const MOST_NAMED = 5;

/** Where sites are typed or pasted, one in each line. What is none is named, and stays in the field. */
export function AddRules({ onAdd }: Props) {
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  const field = useId();
  const note = useId();
  const wrong = useId();

  async function add(on: boolean): Promise<void> {
    const { patterns, unread } = readPatterns(text);
    if (patterns.length > 0 && !(await onAdd(patterns, on))) return;
    setUnread(unread);
    // Keeping them may take a while, in which more is typed.
    setText((now) => (now === text ? unread.join('\n') : now));
  }

  return (
    <form class="rules-add" onSubmit={(event) => event.preventDefault()}>
      <label for={field}>{say('options_rules_add')}</label>
      <textarea
        id={field}
        class="field"
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        spellcheck={false}
        autocapitalize="none"
        dir="ltr"
        aria-describedby={`${note} ${wrong}`}
        aria-invalid={unread.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="fine" id={note}>
        {say('options_rules_add_note')}
      </p>
      <p class="options-wrong" id={wrong} role="alert">
        {unread.length > 0 &&
          sayCount('options_rules_unread', unread.length, {
            sites: sayList(unread.slice(0, MOST_NAMED).map((text) => say('quotation', { text }))),
          })}
      </p>
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => void add(false)}>
          {say('options_rules_add_off')}
        </button>
        <button type="button" class="button" onClick={() => void add(true)}>
          {say('options_rules_add_on')}
        </button>
      </p>
    </form>
  );
}
