import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Reader, TabState } from '../../messages/reader.ts';
import type { Place } from '../../settings/site-rules.ts';
import { say, sayAround } from '../../words/say.ts';
import { PauseRow } from './PauseRow.tsx';

interface Props {
  reader: Reader;
  tab: TabState;
  ask(): Promise<void>;
}

/** The switches of this host and its site, that of a rule which decides here, and the main switch. */
export function Switches({ reader, tab, ask }: Props) {
  const [failed, setFailed] = useState(false);
  if (tab.kind !== 'page') return null;
  const { places, everywhere, everywhereLocked, mode, paused } = tab;
  const open = everywhere && !paused;

  async function save(saving: Promise<void>): Promise<void> {
    setFailed(
      await saving.then(
        () => false,
        () => true,
      ),
    );
    await ask();
  }

  return (
    <div class="switches">
      {places.map((place) => (
        <Switch
          key={place.pattern}
          on={place.on && open}
          disabled={!open}
          locked={place.locked}
          onSwitch={(next) => void save(reader.switchSite(place.pattern, next))}
        >
          {nameOf(place, tab.host)}
        </Switch>
      ))}
      <Switch
        on={everywhere}
        locked={everywhereLocked}
        note={say(everywhere ? `popup_mode_${mode}` : 'popup_everywhere_off')}
        onSwitch={(next) => void save(reader.switchEverywhere(next))}
      >
        {say('popup_everywhere')}
      </Switch>
      {everywhere && !paused && <PauseRow pause={reader.pause} onPaused={(saving) => void save(saving)} />}
      {failed && (
        <p class="switches-failed" role="alert">
          {say('popup_switch_failed')}
        </p>
      )}
    </div>
  );
}

/** This host alone, a part of it, or a site with all under it. */
function nameOf({ pattern }: Place, host: string | undefined): ComponentChildren {
  const exact = pattern.startsWith('=');
  const one = pattern === host || pattern.includes('/');
  return sayAround(exact ? 'popup_marks_on_exact' : one ? 'popup_marks_on' : 'popup_marks_on_subdomains', {
    host: (
      <b lang="" dir="ltr">
        {pattern.replace('=', '')}
      </b>
    ),
  });
}

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  /** Whether an organization has set it, and no reader can. */
  locked?: boolean;
  note?: string;
  children: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** One switch with its label. */
export function Switch({ on, disabled = false, locked = false, note, children, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <label class="switch-label" for={id}>
        {children}
        {note && !locked && <span class="switch-note"> {note}</span>}
        {locked && <span class="switch-note switch-lock">{say('locked')}</span>}
      </label>
      <button
        type="button"
        id={id}
        class="switch"
        role="switch"
        aria-checked={on}
        disabled={disabled || locked}
        onClick={() => onSwitch(!on)}
      />
    </div>
  );
}
