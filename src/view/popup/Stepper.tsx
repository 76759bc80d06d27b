import { say } from '../../words/say.ts';
import { DownIcon, UpIcon } from '../icons.tsx';
import type { Steps } from './use-steps.ts';

interface Props {
  steps: Steps;
  count: number;
  tabIndex: number;
  onStep(direction: 1 | -1): void;
}

/** “2 of 11” between a way back and a way on. */
export function Stepper({ steps: { stepped }, count, tabIndex, onStep }: Props) {
  const of = stepped && stepped !== 'failed' ? stepped.of : count;
  return (
    <span class="stepper">
      {of > 1 && (
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={say('popup_previous')}
          onClick={() => onStep(-1)}
        >
          <UpIcon />
        </button>
      )}
      <span class="stepper-at">{place(stepped)}</span>
      {of > 1 && (
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={say('popup_next')}
          onClick={() => onStep(1)}
        >
          <DownIcon />
        </button>
      )}
    </span>
  );
}

function place(stepped: Steps['stepped']): string {
  if (!stepped) return '…';
  if (stepped === 'failed') return say('popup_no_answer');
  return stepped.at === 0 ? say('popup_gone') : say('popup_at', { at: stepped.at, of: stepped.of });
}

/** The same for a screen reader, with the name. */
export function spokenPlace({ stepped }: Steps, name: string): string {
  if (!stepped) return '';
  if (stepped === 'failed') return say('popup_no_answer');
  return stepped.at === 0
    ? say('popup_gone_spoken', { name })
    : say('popup_at_spoken', { at: stepped.at, of: stepped.of, name });
}
