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

/** The card when there is nothing to show: said in words. */
export function CardProblem(props: { surface: string; problem: 'missing' | 'failed'; onClose(): void }) {
  return (
    <CardFrame name={props.surface} known={false} onClose={props.onClose}>
      <div role="alert">
        <p class="problem-title">{say(`load_${props.problem}`)}</p>
        <p class="fine">{say(`card_${props.problem}_text`)}</p>
      </div>
    </CardFrame>
  );
}
