import { officialEntry } from '../../profile/official-entry.ts';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { type LegalAct, legalActs, needsChargeNote } from '../legal.ts';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
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
              <p class="fine">
                <Details act={act} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {needsChargeNote(profile) && <p class="legal-note fine">{legalWords.chargeNote}</p>}
    </Section>
  );
}

function Details({ act }: { act: LegalAct }) {
  const parts =
    act.act === 'designation'
      ? [act.programme, <Reference key="reference" listing={act} />, act.measures]
      : [act.offences, act.docket && legalWords.docket(act.docket)];
  return parts.filter(Boolean).flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

/** The number in the authority's list, leading there; or why there is none. */
function Reference({ listing }: { listing: LegalAct & { act: 'designation' } }) {
  const { reference, referenceMissing } = listing;
  const url = officialEntry(listing);
  if (url) return <SourceLink source={{ url }}>{reference}</SourceLink>;
  return reference ?? (referenceMissing && legalWords.noReference(referenceMissing));
}
