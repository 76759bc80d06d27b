import type { ReaderListed } from '../../profile/reader-profile.ts';
import { fold } from '../../recognize/fold.ts';
import { say } from '../../words/say.ts';
import { CertaintyNote } from '../Certainty.tsx';
import { ListedFacts, ListedLink, OnList } from '../ListedFacts.tsx';
import { ListedNames } from '../ListedNames.tsx';
import type { CardProps } from './Card.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardOpen } from './CardOpen.tsx';
import { Either } from './Either.tsx';

type Props = Omit<CardProps, 'profile'> & { entry: ReaderListed };

const NAMES = 5;

/** The card of an entry of the reader's own list: what the list says, and how little a name alone says. */
export function ListedCard({ entry, mention, others, onChoose, onOpenProfile, onBeside, onClose }: Props) {
  const note = <CertaintyNote mention={mention} kind={entry.kind} />;
  const doubtful = mention.certainty !== 'certain';
  const mayBeOthers = entry.kind === 'person' || entry.kindUnknown;
  const met = mention.candidates.find(({ profile }) => profile === entry.id)?.name ?? mention.surface;
  const name = entry.names.find(({ text }) => plain(text) === plain(met))?.text;
  return (
    <CardFrame
      key={entry.id}
      kind={entry.kind}
      name={entry.name}
      english={false}
      onClose={onClose}
      footer={<CardOpen id={entry.id} onOpenProfile={onOpenProfile} onBeside={onBeside} />}
    >
      {others.length > 0 && <Either shown={entry} others={others} onChoose={onChoose} />}
      {/* A doubt is said before anything else is said of whom it may not be. */}
      {doubtful && note}
      {mayBeOthers && <p class="fine">{say('listed_namesake')}</p>}
      {entry.kindUnknown && <p class="fine">{say('listed_kind_unknown')}</p>}
      <OnList entry={entry} class="card-summary" />
      <ListedFacts entry={entry} />
      <section class="card-names">
        <h3 class="card-heading">{say('listed_names')}</h3>
        <ListedNames
          names={entry.names}
          most={NAMES}
          met={{ name, marked: `marked marked-${mention.certainty} marks-${entry.kind}` }}
        />
      </section>
      <ListedLink entry={entry} />
      {!doubtful && note}
    </CardFrame>
  );
}

/** Lists write one name in many orders: `ROGOZIN, Dmitry`. */
function plain(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
