import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Reader, TabState } from '../../messages/reader.ts';
import { say, sayAround } from '../../words/say.ts';
import { PauseRow } from './PauseRow.tsx';

interface Props {
  reader: Reader;
  tab: TabState;
  ask(): Promise<void>;
}

/** The switch of this site, under the host that its rule applies to, and the main switch. */
export function Switches({ reader, tab, ask }: Props) {
  const [failed, setFailed] = useState(false);
  if (tab.kind !== 'page') return null;
  const { on, everywhere, mode, paused } = tab;
  const host = tab.rule ?? tab.host;

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
      {host !== undefined && mode !== 'asked' && (
        <Switch
          on={on}
          disabled={!everywhere || paused !== undefined}
          onSwitch={(next) => void save(reader.switchSite(host, next))}
        >
          {sayAround(host === tab.host ? 'popup_marks_on' : 'popup_marks_on_subdomains', {
            host: (
              <b lang="" dir="ltr">
                {host}
              </b>
            ),
          })}
        </Switch>
      )}
      <Switch
        on={everywhere}
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

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  note?: string;
  children: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** One switch with its label. */
export function Switch({ on, disabled = false, note, children, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <label class="switch-label" for={id}>
        {children}
        {note && <span class="switch-note"> {note}</span>}
      </label>
      <button
        type="button"
        id={id}
        class="switch"
        role="switch"
        aria-checked={on}
        disabled={disabled}
        onClick={() => onSwitch(!on)}
      />
    </div>
  );
}
