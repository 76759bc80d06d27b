import type { ReaderRelation } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { Section } from '../Section.tsx';
import { profileWords } from '../words.ts';
import { tiesOf } from './relations.ts';
import { TieRow } from './TieRow.tsx';

/** Whom it is tied to, how, and on whose word. */
export function Ties({ relations }: { relations: readonly ReaderRelation[] }) {
  if (relations.length === 0) return null;
  return (
    <Section title={profileWords.ties}>
      {tiesOf(relations).map(({ label, relations: alike }) => (
        <div key={label} class="tie">
          <h3 class="tie-label">{label}</h3>
          <ul class="tie-list">
            {alike.map(({ other, by, text, sources }) => (
              <TieRow key={`${other.id} ${by}`} other={other}>
                <span class="fine">
                  {' '}
                  {profileWords.accordingTo(by)}
                  <Cite sources={sources} />
                </span>
                {text && <p class="tie-text">{text}</p>}
              </TieRow>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
