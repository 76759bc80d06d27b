import { useCited } from '../citations.tsx';
import { SourceList } from '../SourceList.tsx';
import { sourceWords } from '../words.ts';

/** The sources behind the numbers of this card, folded away: each number already leads to its own. */
export function CardSources() {
  return (
    <details class="card-sources">
      <summary>{sourceWords.count(useCited().length)}</summary>
      <SourceList />
    </details>
  );
}
