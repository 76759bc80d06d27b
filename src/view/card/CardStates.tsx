import { Skeleton } from '../Skeleton.tsx';
import { cardWords, loadWords } from '../words.ts';
import { CardFrame } from './CardFrame.tsx';

/** The card before its profile has arrived, with the room that a short one takes. */
export function CardLoading({ surface, onClose }: { surface: string; onClose(): void }) {
  return (
    <CardFrame name={surface} busy onClose={onClose}>
      <Skeleton label={loadWords.loading} />
    </CardFrame>
  );
}

/** The card when there is nothing to show: said in words. */
export function CardProblem(props: { surface: string; problem: 'missing' | 'failed'; onClose(): void }) {
  const [title, text] = cardWords.problem[props.problem];
  return (
    <CardFrame name={props.surface} known={false} onClose={props.onClose}>
      <div role="alert">
        <p class="problem-title">{title}</p>
        <p class="fine">{text}</p>
      </div>
    </CardFrame>
  );
}
