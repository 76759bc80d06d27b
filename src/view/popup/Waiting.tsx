import { Skeleton } from '../Skeleton.tsx';
import { popupWords } from '../words.ts';

/** Stands in the popup for what is on its way. */
export function Waiting() {
  return (
    <div class="waiting" aria-busy="true">
      <Skeleton label={popupWords.loading} />
    </div>
  );
}
