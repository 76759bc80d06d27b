import { officialEntry } from '../../profile/official-entry.ts';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import {
  type LegalAct,
  type LegalDetail,
  legalActs,
  legalDetails,
  needsChargeNote,
} from '../../words/legal.ts';
import { say, sayAround } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { LineEnd } from '../lines/LineEnd.tsx';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { Stamp, StampText, stampKey } from '../Stamps.tsx';

/** Listings and charges in full: whose, when, under what, with which reference. */
export function Legal({ profile }: { profile: ReaderProfile }) {
  const acts = legalActs(profile);
  if (acts.length === 0) return null;
  return (
    <Section title={say('legal_heading')}>
      <ul class="legal">
        {acts.map((act) => (
          <li key={stampKey(act)} class="legal-act told">
            <Stamp act={act} />
            <div>
              <p class="legal-by">
                <StampText act={act} />
                <LineEnd part={{ part: 'legal', ...act }} />
              </p>
              <p class="fine">
                <Details act={act} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {needsChargeNote(profile) && <p class="legal-note fine">{say('legal_charge_note')}</p>}
    </Section>
  );
}

/** The number in the authority's list leads there. */
function Details({ act }: { act: LegalAct }) {
  const url = act.act === 'designation' ? officialEntry(act) : undefined;
  return legalDetails(act).flatMap((detail, at) => [at > 0 && ' · ', inElements(detail, url)]);
}

function inElements({ text, said, isReference }: LegalDetail, url: string | undefined) {
  const shown = <InEnglish>{text}</InEnglish>;
  if (said) return sayAround(said, { text: shown });
  return isReference && url ? <SourceLink source={{ url }}>{shown}</SourceLink> : shown;
}
