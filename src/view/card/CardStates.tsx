import { say } from '../../words/say.ts';
import { Skeleton } from '../Skeleton.tsx';
import { CardFrame } from './CardFrame.tsx';

/** The card before its profile has arrived, with the room that a short one takes. */
export function CardLoading({ surface, onClose }: { surface: string; onClose(): void }) {
  return (
    <CardFrame name={surface} busy onClose={onClose}>
      <Skeleton label={say('load_loading')} />
    </CardFrame>
  );
}

const TEXTS = {
  missing: 'card_missing_text',
  unlisted: 'load_unlisted_text',
  failed: 'card_failed_text',
} as const;
type Problem = keyof typeof TEXTS;

/** The card when there is nothing to show: said in words. */
export function CardProblem(props: { surface: string; problem: Problem; onClose(): void }) {
  return (
    <CardFrame name={props.surface} label={say('card_no_profile')} onClose={props.onClose}>
      <div role="alert">
        <p class="problem-title">{say(props.problem === 'failed' ? 'load_failed' : 'load_missing')}</p>
        <p class="fine">{say(TEXTS[props.problem])}</p>
      </div>
    </CardFrame>
  );
}
