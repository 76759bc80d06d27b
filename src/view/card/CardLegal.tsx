import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { legalActs, needsChargeNote } from '../../words/legal.ts';
import { say, sayCount } from '../../words/say.ts';
import { Stamps } from '../Stamps.tsx';

/** Chosen so that a person who is listed by three authorities and charged once is shown whole. */
const SHOWN = 4;

/** Designations and charges: the first few, the others folded away. */
export function CardLegal({ profile }: { profile: ReaderProfile }) {
  const acts = legalActs(profile);
  if (acts.length === 0) return null;
  // One more takes no more room than the line that would offer it.
  const shown = acts.length === SHOWN + 1 ? acts.length : SHOWN;
  const more = acts.slice(shown);
  return (
    <div class="card-legal">
      <Stamps acts={acts.slice(0, shown)} />
      {more.length > 0 && (
        <details class="more">
          <summary>{sayCount('legal_more', more.length)}</summary>
          <Stamps acts={more} />
        </details>
      )}
      {needsChargeNote(profile) && <p class="fine">{say('legal_charge_note')}</p>}
    </div>
  );
}
