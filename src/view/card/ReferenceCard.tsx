import { briefOf, type ReaderReference } from '../../profile/reader-profile.ts';
import { sortNames } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CertaintyNote } from '../Certainty.tsx';
import { Citations } from '../citations.tsx';
import { NamesInScripts } from '../NameText.tsx';
import { Countries, Listings, NotReviewed } from '../ReferenceFacts.tsx';
import { AlsoListed } from './AlsoListed.tsx';
import { type CardProps, markedName } from './Card.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardNames } from './CardNames.tsx';
import { CardSources } from './CardSources.tsx';
import { Either } from './Either.tsx';
import { metName } from './met-name.ts';

type Props = Omit<CardProps, 'profile'> & { entry: ReaderReference };

/** The card of a name that is only known from lists. */
export function ReferenceCard({ entry, mention, others, listed = [], onChoose, onClose, ...ways }: Props) {
  const met = metName(entry, mention.candidates);
  const names = sortNames(entry, met);
  const note = <CertaintyNote mention={mention} kind={entry.kind} />;
  const doubtful = mention.certainty !== 'certain';
  return (
    <Citations key={entry.id} sources={entry.sources}>
      <CardFrame
        kind={entry.kind}
        name={entry.name}
        beside={<NamesInScripts names={names.inScripts.slice(0, 2)} />}
        onClose={onClose}
        footer={
          <CardFoot id={entry.id} name={markedName(entry.id, mention)} {...ways}>
            {say('reference_tier')}
          </CardFoot>
        }
      >
        {others.length > 0 && <Either shown={briefOf(entry)} others={others} onChoose={onChoose} />}
        {/* A doubt is said before anything else is said of whom it may not be. */}
        {doubtful && note}
        <NotReviewed entry={entry} class="card-summary" />
        <Countries entry={entry} />
        <CardNames
          heading={say('reference_also_listed_as')}
          names={names.used.filter(({ text }) => text !== entry.name)}
          met={{ name: met, kind: entry.kind, certainty: mention.certainty }}
        />
        <AlsoListed listed={listed} onChoose={onChoose} />
        {!doubtful && note}
        <Listings entry={entry} />
        <CardSources />
      </CardFrame>
    </Citations>
  );
}
