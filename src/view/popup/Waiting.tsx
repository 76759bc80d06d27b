import { say } from '../../words/say.ts';
import { Skeleton } from '../Skeleton.tsx';

/** Stands in the popup for what is on its way. */
export function Waiting() {
  return (
    <div class="waiting" aria-busy="true">
      <Skeleton label={say('popup_loading')} />
    </div>
  );
}
