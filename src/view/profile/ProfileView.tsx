import type { Ref } from 'preact';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { sortNames } from '../../words/names.ts';
import { ownLicence } from '../../words/product.ts';
import { language, say, sayAround } from '../../words/say.ts';
import { Cite, ListedCitations } from '../citations.tsx';
import { Day } from '../Day.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { KindLabel } from '../KindLabel.tsx';
import { LineEnd } from '../lines/LineEnd.tsx';
import { Lines } from '../lines/Lines.tsx';
import { NamesInScripts } from '../NameText.tsx';
import { Names } from '../pictures/Names.tsx';
import { Ties } from '../pictures/Ties.tsx';
import { Timeline } from '../pictures/Timeline.tsx';
import { ReportMistake } from '../report/ReportMistake.tsx';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { SourceList } from '../SourceList.tsx';
import { TakeAlongSection } from '../take-along/TakeAlongSection.tsx';
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
    <ListedCitations key={profile.id} sources={profile.sources}>
      <Lines entry={profile}>
        <article class="profile">
          <header class="profile-head">
            <KindLabel kind={profile.kind} />
            <h1 class="profile-name" ref={heading ?? null} tabIndex={-1}>
              <InEnglish>{profile.name}</InEnglish>
            </h1>
            <NamesInScripts names={sortNames(profile).inScripts} />
            <p class="profile-summary told" dir="ltr">
              <InEnglish>{profile.summary.text}</InEnglish>
              <LineEnd part={{ part: 'summary', ...profile.summary }} />
            </p>
            {!language().isEnglish && <p class="fine">{say('profile_in_english')}</p>}
          </header>
          <Legal profile={profile} />
          <Names profile={profile} />
          <Statements statements={profile.statements} />
          <Timeline profile={profile} />
          <Ties profile={profile} />
          <KnowledgeBases profile={profile} />
          <Section title={say('source_heading')}>
            <SourceList />
          </Section>
          <TakeAlongSection subject={() => ({ entry: profile })} />
          <footer class="profile-foot">
            <p>{say('profile_curated')}</p>
            <p>{sayAround('profile_last_reviewed', { date: <Day date={profile.reviewed} /> })}</p>
            <p class="on-paper">
              {sayAround('sentences', {
                first: <InEnglish>{ownLicence.notice}</InEnglish>,
                next: <InEnglish>{ownLicence.url}</InEnglish>,
              })}
            </p>
            <ReportMistake entry={profile} />
          </footer>
        </article>
      </Lines>
    </ListedCitations>
  );
}

function KnowledgeBases({ profile: { knowledgeBases } }: { profile: ReaderProfile }) {
  if (knowledgeBases.length === 0) return null;
  return (
    <Section title={say('profile_knowledge_bases')}>
      <ul class="bases">
        {knowledgeBases.map(({ base, id, url, sources }) => (
          <li key={url}>
            {sayAround('labelled', {
              label: <InEnglish>{base}</InEnglish>,
              text: (
                <SourceLink source={{ url }} class="base-id">
                  <InEnglish>{id}</InEnglish>
                </SourceLink>
              ),
            })}
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
