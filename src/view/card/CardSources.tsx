import { sayCount } from '../../words/say.ts';
import { useCited } from '../citations.tsx';
import { SourceList } from '../SourceList.tsx';

/** The sources behind the numbers of this card, folded away: each number already leads to its own. */
export function CardSources() {
  return (
    <details class="card-sources">
      <summary>{sayCount('source_count', useCited().length)}</summary>
      <SourceList />
    </details>
  );
}
