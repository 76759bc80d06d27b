import type { Ref } from 'preact';
import type { ReaderListed } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { KindLabel } from '../KindLabel.tsx';
import { ListedFacts, ListedLink, ListText, OnList } from '../ListedFacts.tsx';
import { ListedNames } from '../ListedNames.tsx';
import { Section } from '../Section.tsx';

interface Props {
  entry: ReaderListed;
  /** Where the keyboard goes when this view takes another's place. */
  heading?: Ref<HTMLHeadingElement>;
}

const NAMES = 30;

/** An entry of the reader's own list: all that the list says of it. */
export function ListedView({ entry, heading }: Props) {
  return (
    <article class="profile">
      <header class="profile-head">
        <KindLabel kind={entry.kind} />
        <h1 class="profile-name" ref={heading ?? null} tabIndex={-1}>
          <ListText>{entry.name}</ListText>
        </h1>
        <OnList entry={entry} class="profile-note" />
        {entry.kindUnknown && <p class="fine">{say('listed_kind_unknown')}</p>}
        {(entry.kind === 'person' || entry.kindUnknown) && <p class="fine">{say('listed_namesake')}</p>}
      </header>
      <ListedFacts entry={entry} />
      <ListedLink entry={entry} />
      <Section title={say('listed_names')}>
        <ListedNames names={entry.names} most={NAMES} />
      </Section>
    </article>
  );
}
