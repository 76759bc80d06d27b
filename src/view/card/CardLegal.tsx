import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { legalActs, needsChargeNote } from '../../words/legal.ts';
import { say } from '../../words/say.ts';
import { FoldedStamps } from '../FoldedStamps.tsx';

/** Designations and charges: the first few, the others folded away. */
export function CardLegal({ profile }: { profile: ReaderProfile }) {
  const acts = legalActs(profile);
  if (acts.length === 0) return null;
  return (
    <div class="card-legal">
      <FoldedStamps acts={acts} />
      {needsChargeNote(profile) && <p class="fine">{say('legal_charge_note')}</p>}
    </div>
  );
}
