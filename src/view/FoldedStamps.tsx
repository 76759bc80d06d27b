import type { LegalAct } from '../words/legal.ts';
import { sayCount } from '../words/say.ts';
import { Stamps } from './Stamps.tsx';

/** Chosen so that a person who is listed by three authorities and charged once is shown whole. */
const SHOWN = 4;

/** Listings and charges, the first few of them; the others folded away. */
export function FoldedStamps({ acts }: { acts: readonly LegalAct[] }) {
  // One more takes no more room than the line that would offer it.
  const shown = acts.length === SHOWN + 1 ? acts.length : SHOWN;
  const more = acts.slice(shown);
  return (
    <>
      <Stamps acts={acts.slice(0, shown)} />
      {more.length > 0 && (
        <details class="more">
          <summary>{sayCount('legal_more', more.length)}</summary>
          <Stamps acts={more} />
        </details>
      )}
    </>
  );
}
