import type { ReaderRelation } from '../../profile/reader-profile.ts';
import { Cite } from '../citations.tsx';
import { KindIcon } from '../icons.tsx';
import { Section } from '../Section.tsx';
import { kindWords, profileWords } from '../words.ts';
import { ProfileLink } from './ProfileLink.tsx';
import { tiesOf } from './relations.ts';

/** Whom it is tied to, how, and on whose word. */
export function Ties({ relations }: { relations: readonly ReaderRelation[] }) {
  if (relations.length === 0) return null;
  return (
    <Section title={profileWords.ties}>
      {tiesOf(relations).map(({ label, relations: alike }) => (
        <div key={label} class="tie">
          <h3 class="tie-label">{label}</h3>
          <ul class="tie-list">
            {alike.map((relation) => (
              <li key={`${relation.other.id} ${relation.by}`} class="tie-row">
                <TieRow relation={relation} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function TieRow({ relation: { other, by, text, sources } }: { relation: ReaderRelation }) {
  return (
    <>
      <span class={`tie-kind kind-${other.kind}`} title={kindWords[other.kind]}>
        <KindIcon kind={other.kind} />
      </span>
      <div>
        <ProfileLink id={other.id} class="tie-name">
          {other.name}
        </ProfileLink>
        <span class="fine">
          {' '}
          {profileWords.accordingTo(by)}
          <Cite sources={sources} />
        </span>
        {text && <p class="tie-text">{text}</p>}
      </div>
    </>
  );
}
