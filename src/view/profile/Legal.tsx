import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { type LegalAct, legalActs, needsChargeNote } from '../legal.ts';
import { Section } from '../Section.tsx';
import { Stamp, StampText, stampKey } from '../Stamps.tsx';
import { legalWords } from '../words.ts';

/** Listings and charges in full: whose, when, under what, with which reference. */
export function Legal({ profile }: { profile: ReaderProfile }) {
  const acts = legalActs(profile);
  if (acts.length === 0) return null;
  return (
    <Section title={legalWords.heading}>
      <ul class="legal">
        {acts.map((act) => (
          <li key={stampKey(act)} class="legal-act">
            <Stamp act={act} />
            <div>
              <p class="legal-by">
                <StampText act={act} />
                <Cite sources={act.sources} />
              </p>
              <p class="fine">{details(act)}</p>
            </div>
          </li>
        ))}
      </ul>
      {needsChargeNote(profile) && <p class="legal-note fine">{legalWords.chargeNote}</p>}
    </Section>
  );
}

function details(act: LegalAct): string {
  const parts =
    act.act === 'designation'
      ? [
          act.programme,
          act.reference ?? (act.referenceMissing && legalWords.noReference(act.referenceMissing)),
          act.measures,
        ]
      : [act.offences, act.docket && legalWords.docket(act.docket)];
  return parts.filter(Boolean).join(' · ');
}
