import type { Ref } from 'preact';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { sortNames } from '../../words/names.ts';
import { Citations, Cite } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { KindLabel } from '../KindLabel.tsx';
import { NamesInScripts } from '../NameText.tsx';
import { Names } from '../pictures/Names.tsx';
import { Ties } from '../pictures/Ties.tsx';
import { Timeline } from '../pictures/Timeline.tsx';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { SourceList } from '../SourceList.tsx';
import { profileWords, sourceWords } from '../words.ts';
import { Legal } from './Legal.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  profile: ReaderProfile;
  /** Where the keyboard goes when this view takes another's place. */
  heading?: Ref<HTMLHeadingElement>;
}

/** Everything that is known of a profile, and on whose word. */
export function ProfileView({ profile, heading }: Props) {
  return (
    <Citations key={profile.id} sources={profile.sources}>
      <article class="profile">
        <header class="profile-head">
          <KindLabel kind={profile.kind} />
          <h1 class="profile-name" ref={heading ?? null} tabIndex={-1}>
            {profile.name}
          </h1>
          <NamesInScripts names={sortNames(profile).inScripts} />
          <p class="profile-summary">
            {profile.summary.text}
            <Cite sources={profile.summary.sources} />
          </p>
        </header>
        <Legal profile={profile} />
        <Names profile={profile} />
        <Statements statements={profile.statements} />
        <Timeline profile={profile} />
        <Ties profile={profile} />
        <KnowledgeBases profile={profile} />
        <Section title={sourceWords.heading}>
          <SourceList />
        </Section>
        <footer class="profile-foot">
          <p>{profileWords.curated}</p>
          <p>
            {profileWords.lastReviewed} <Day date={profile.reviewed} />
          </p>
        </footer>
      </article>
    </Citations>
  );
}

function KnowledgeBases({ profile: { knowledgeBases } }: { profile: ReaderProfile }) {
  if (knowledgeBases.length === 0) return null;
  return (
    <Section title={profileWords.elsewhere}>
      <ul class="bases">
        {knowledgeBases.map(({ base, id, url, sources }) => (
          <li key={url}>
            {base}:{' '}
            <SourceLink source={{ url }} class="base-id">
              {id}
            </SourceLink>
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
