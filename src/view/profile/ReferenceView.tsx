import type { Ref } from 'preact';
import type { ReaderReference } from '../../profile/reader-profile.ts';
import { sortNames } from '../../words/names.ts';
import { say, sayAround, sayList } from '../../words/say.ts';
import { ListedCitations } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { KindLabel } from '../KindLabel.tsx';
import { Lines } from '../lines/Lines.tsx';
import { NamesInScripts } from '../NameText.tsx';
import { Names } from '../pictures/Names.tsx';
import { Countries, Listings, NotReviewed } from '../ReferenceFacts.tsx';
import { ReportMistake } from '../report/ReportMistake.tsx';
import { Section } from '../Section.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { SourceList } from '../SourceList.tsx';
import { TakeAlongSection } from '../take-along/TakeAlongSection.tsx';
import { TieRow } from './TieRow.tsx';

interface Props {
  entry: ReaderReference;
  /** Where the keyboard goes when this view takes another's place. */
  heading?: Ref<HTMLHeadingElement>;
}

/** A reference entry: which bases list it under which names, and where to read on. */
export function ReferenceView({ entry, heading }: Props) {
  return (
    <ListedCitations key={entry.id} sources={entry.sources}>
      <Lines entry={entry}>
        <article class="profile">
          <header class="profile-head">
            <KindLabel kind={entry.kind} />
            <h1 class="profile-name" ref={heading ?? null} tabIndex={-1}>
              <InEnglish>{entry.name}</InEnglish>
            </h1>
            <NamesInScripts names={sortNames(entry).inScripts} />
            <NotReviewed entry={entry} class="profile-note" />
            <Countries entry={entry} />
          </header>
          <Names profile={entry} />
          <Namesakes entry={entry} />
          <Section title={say('reference_read_on')}>
            <Listings entry={entry} />
          </Section>
          <Section title={say('source_heading')}>
            <SourceList />
          </Section>
          <TakeAlongSection subject={() => ({ entry })} />
          <footer class="profile-foot">
            <p>{say('reference_tier')}</p>
            {entry.listings.map(({ base: { id, licence } }) => (
              <p key={id}>
                {sayAround('sentences', {
                  first: <InEnglish>{licence.notice}</InEnglish>,
                  next: <SourceLink source={licence}>{say('licence_terms')}</SourceLink>,
                })}
              </p>
            ))}
            <ReportMistake entry={entry} />
          </footer>
        </article>
      </Lines>
    </ListedCitations>
  );
}

/** Who else bears one of its names: lists cut the world in different ways, and a name may be listed for several. */
function Namesakes({ entry: { namesakes } }: { entry: ReaderReference }) {
  if (namesakes.length === 0) return null;
  return (
    <Section title={say('reference_namesakes')}>
      <ul class="tie-list">
        {namesakes.map(({ other, names }) => (
          <TieRow key={other.id} other={other}>
            <p class="tie-text">
              <InEnglish>{sayList(names)}</InEnglish>
            </p>
          </TieRow>
        ))}
      </ul>
    </Section>
  );
}
