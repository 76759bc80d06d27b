import { Fragment } from 'preact';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import type { Certainty } from '../../recognize/types.ts';
import { say, sayAround } from '../../words/say.ts';
import { Card, type CardMention } from '../card/Card.tsx';
import { ProfileLink } from '../profile/ProfileLink.tsx';

/** A name of the profile that is an ordinary word too. */
const LIKELY = 'Zirconium';

/** The profile that is shown: a group that is called both by a code and by an ordinary word. */
export const SCENE_PROFILE = 'apt31';

/** A page as a reader will see it: names underlined, and the card of one beside them. */
export function Scene({ profile }: { profile: ReaderProfile }) {
  const { id, kind, name } = profile;
  const mention: CardMention = {
    surface: name,
    candidates: [{ profile: id, name }],
    certainty: 'certain',
    reasons: [{ kind: 'class', class: 'code', points: 0 }],
  };
  return (
    <figure class="scene">
      <p class="scene-text">
        {sayAround('welcome_scene_text', {
          certain: <Marked certainty="certain" kind={kind} name={name} />,
          likely: <Marked certainty="likely" kind={kind} name={LIKELY} />,
        }).map((part, at) => (
          // The parts of one text never change their places.
          <Fragment key={String(at)}>{part}</Fragment>
        ))}
      </p>
      <p class="hidden">{say('welcome_scene_card', { name })}</p>
      {/* A picture of a card: it opens nothing, and the keyboard goes past it. */}
      <div class="scene-card" inert>
        <Card profile={profile} mention={mention} others={[]} {...NO_ACTIONS} />
      </div>
      <figcaption class="fine">
        <ProfileLink id={id}>{say('welcome_scene_link', { name })}</ProfileLink>
      </figcaption>
    </figure>
  );
}

const nothing = (): void => undefined;
const NO_ACTIONS = { onChoose: nothing, onOpenProfile: nothing, onClose: nothing };

function Marked({
  certainty,
  kind,
  name,
}: {
  certainty: Certainty;
  kind: ReaderProfile['kind'];
  name: string;
}) {
  return <bdi class={`marked marked-${certainty} marks-${kind}`}>{name}</bdi>;
}
