import { useEffect, useRef } from 'preact/hooks';
import { quoted } from '../../words/punctuation.ts';
import { say, sayList } from '../../words/say.ts';

interface Props {
  names: readonly string[];
  /** Whether the page is of a site. */
  onSite: boolean;
  onHide(here: boolean): void;
}

/** Asks where some names are not to be marked any more. */
export function HideNames({ names, onSite, onHide }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  // Under the button that opened it, which a keyboard goes on from.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset class="hide-names">
      <legend>{say('hide_names', { names: sayList(names.map(quoted)) })}</legend>
      <button type="button" class="button" ref={first} onClick={() => onHide(false)}>
        {say('hide_everywhere')}
      </button>
      {onSite && (
        <button type="button" class="button" onClick={() => onHide(true)}>
          {say('hide_here')}
        </button>
      )}
    </fieldset>
  );
}
