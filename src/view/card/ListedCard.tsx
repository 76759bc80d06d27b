import { briefOf, type ReaderListed } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { CertaintyNote } from '../Certainty.tsx';
import { ListedFacts, ListedLink, OnList } from '../ListedFacts.tsx';
import { ListedNames } from '../ListedNames.tsx';
import { AlsoListed } from './AlsoListed.tsx';
import { type CardProps, markedName } from './Card.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Either } from './Either.tsx';
import { metListed } from './met-listed.ts';

type Props = Omit<CardProps, 'profile'> & { entry: ReaderListed };

const NAMES = 5;

/** The card of an entry of the reader's own list: what the list says, and how little a name alone says. */
export function ListedCard({ entry, mention, others, listed = [], onChoose, onClose, ...ways }: Props) {
  const note = <CertaintyNote mention={mention} kind={entry.kind} />;
  const doubtful = mention.certainty !== 'certain';
  const mayBeOthers = entry.kind === 'person' || entry.kindUnknown;
  const name = markedName(entry.id, mention);
  const met = metListed(entry.names, name);
  return (
    <CardFrame
      key={entry.id}
      kind={entry.kind}
      name={entry.name}
      english={false}
      onClose={onClose}
      footer={<CardFoot id={entry.id} name={name} {...ways} />}
    >
      {others.length > 0 && <Either shown={briefOf(entry)} others={others} onChoose={onChoose} />}
      {/* A doubt is said before anything else is said of whom it may not be. */}
      {doubtful && note}
      {mayBeOthers && <p class="fine">{say('listed_namesake')}</p>}
      {entry.kindUnknown && <p class="fine">{say('listed_kind_unknown')}</p>}
      <OnList entry={entry} class="card-summary" />
      <ListedFacts entry={entry} />
      <section class="card-names">
        <h3 class="card-heading">{say('listed_names')}</h3>
        <ListedNames
          names={met ? [met, ...entry.names.filter((one) => one !== met)] : entry.names}
          most={NAMES}
          met={{ name: met?.text, marked: `marked marked-${mention.certainty} marks-${entry.kind}` }}
        />
      </section>
      <AlsoListed listed={listed} onChoose={onChoose} />
      <ListedLink entry={entry} />
      {!doubtful && note}
    </CardFrame>
  );
}
