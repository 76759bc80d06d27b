import { type Brief, briefOf, type ReaderProfile } from '../../profile/reader-profile.ts';
import type { Candidate } from '../../recognize/types.ts';
import { sortNames } from '../../words/names.ts';
import { say, sayAround } from '../../words/say.ts';
import { CertaintyNote } from '../Certainty.tsx';
import { Citations, Cite } from '../citations.tsx';
import { Day } from '../Day.tsx';
import type { Explained } from '../explain.ts';
import type { Hide } from '../hide/use-hiding.ts';
import { InEnglish } from '../InEnglish.tsx';
import { NamesInScripts } from '../NameText.tsx';
import { AlsoListed } from './AlsoListed.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardLegal } from './CardLegal.tsx';
import { CardNames } from './CardNames.tsx';
import { CardSources } from './CardSources.tsx';
import { Either } from './Either.tsx';
import { metName } from './met-name.ts';

/** The mention that was pointed at: how it is written, what it may mean, and on what evidence. */
export interface CardMention extends Explained {
  candidates: readonly Candidate[];
}

export interface CardProps {
  profile: ReaderProfile;
  mention: CardMention;
  /** The other profiles that the mention may mean. */
  others: readonly Brief[];
  /** The entries of the reader's lists that bear the name beside them; beside an entry, also the profiles that do. */
  listed?: readonly Brief[];
  /** Shows another candidate in this card's place. */
  onChoose(id: string): void;
  onOpenProfile(id: string): void;
  /** Shows it in the panel beside the page; undefined where a page can't have that opened. */
  onBeside?: ((id: string) => void) | undefined;
  /** Undefined where nothing is marked that could be hidden. */
  onHide?: ((id: string, ...what: Parameters<Hide>) => Promise<void>) | undefined;
  onClose(): void;
}

/** Who is named here, in a margin's width. */
export function Card({ profile, mention, others, listed = [], onChoose, onClose, ...ways }: CardProps) {
  const met = metName(profile, mention.candidates);
  const names = sortNames(profile, met);
  const note = <CertaintyNote mention={mention} kind={profile.kind} />;
  const doubtful = mention.certainty !== 'certain';
  return (
    <Citations key={profile.id} sources={profile.sources}>
      <CardFrame
        kind={profile.kind}
        name={profile.name}
        beside={<NamesInScripts names={names.inScripts.slice(0, 2)} />}
        onClose={onClose}
        footer={
          <CardFoot id={profile.id} name={markedName(profile.id, mention)} {...ways}>
            {sayAround('profile_reviewed', { date: <Day date={profile.reviewed} /> })}
          </CardFoot>
        }
      >
        {others.length > 0 && <Either shown={briefOf(profile)} others={others} onChoose={onChoose} />}
        {/* A doubt is said before anything else is said of whom it may not be. */}
        {doubtful && note}
        <p class="card-summary" dir="ltr">
          <InEnglish>{profile.summary.text}</InEnglish>
          <Cite sources={profile.summary.sources} />
        </p>
        <CardLegal profile={profile} />
        <CardNames
          heading={say('card_names')}
          names={names.used.filter(({ text }) => text !== profile.name)}
          met={{ name: met, kind: profile.kind, certainty: mention.certainty }}
        />
        <AlsoListed listed={listed} onChoose={onChoose} />
        {!doubtful && note}
        <CardSources />
      </CardFrame>
    </Citations>
  );
}

/** The name by which a profile was found, as data has it. */
export function markedName(id: string, { candidates, surface }: CardMention): string {
  return candidates.find(({ profile }) => profile === id)?.name ?? surface;
}
