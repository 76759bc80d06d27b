import type { Reader } from '../../messages/reader.ts';
import { HOUR_MS } from '../../settings/pause.ts';
import { say } from '../../words/say.ts';

interface Props {
  pause: Reader['pause'];
  /** Told of each change, which may fail. */
  onPaused(saving: Promise<void>): void;
}

/** The ways to pause all marking. */
export function PauseRow({ pause, onPaused }: Props) {
  return (
    <fieldset class="pause-row">
      <legend class="hidden">{say('popup_pause')}</legend>
      <button
        type="button"
        class="pause-button"
        onClick={() => onPaused(pause({ until: Date.now() + HOUR_MS }))}
      >
        {say('popup_pause_hour')}
      </button>
      <button type="button" class="pause-button" onClick={() => onPaused(pause({ until: 'restart' }))}>
        {say('popup_pause_restart')}
      </button>
    </fieldset>
  );
}
