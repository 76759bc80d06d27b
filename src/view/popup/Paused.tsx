import type { Pause } from '../../settings/pause.ts';
import { say, sayTime } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';

interface Props {
  paused: Pause;
  onGoOn(): void;
}

/** That all marking is paused, until when, and the way to end it. */
export function Paused({ paused: { until }, onGoOn }: Props) {
  return (
    <Notice
      title={
        until === 'restart' ? say('state_paused_restart') : say('state_paused', { time: sayTime(until) })
      }
      text={say('state_paused_text')}
    >
      <button type="button" class="button" onClick={onGoOn}>
        {say('popup_go_on')}
      </button>
    </Notice>
  );
}
