import type { Setup, SetupState } from '../../messages/setup.ts';
import { say } from '../../words/say.ts';
import { keysOf } from './keys.ts';

interface Props {
  setup: Pick<Setup, 'changeShortcuts'>;
  state: Pick<SetupState, 'shortcuts' | 'mac'>;
}

/** What can be done by keyboard, with the keys as they are set now. */
export function Shortcuts({ setup, state: { shortcuts, mac } }: Props) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description} class="shortcut">
            <dt>{description}</dt>
            <dd>
              <Keys keys={keysOf(keys, mac)} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void setup.changeShortcuts()}>
        {say('welcome_keys_change')}
      </button>
    </>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return <span class="fine">{say('welcome_keys_none')}</span>;
  return (
    // Keys stand in the order in which they are written on every keyboard, whichever way the text runs.
    <bdi dir="ltr">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </bdi>
  );
}
