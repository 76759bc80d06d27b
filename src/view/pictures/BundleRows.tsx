import { useId } from 'preact/hooks';
import type { Brief } from '../../profile/reader-profile.ts';
import { say, sayAround, sayList } from '../../words/say.ts';
import { Cite } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { KindMark } from './KindMark.tsx';
import type { Bundle, Neighbour, Saying } from './neighbourhood.ts';
import { RailCell } from './RailCell.tsx';
import { piecesAt, piecesInto, type Rail } from './rails.ts';
import { type SideJoin, sideWordsAt } from './side-words.ts';

interface Picture {
  /** The profile that is read. */
  self: string;
  /** The ids of all rows from top to bottom. */
  rows: readonly string[];
  rails: readonly Rail<SideJoin>[];
  nameOf(id: string): string;
  lit: number | undefined;
  onLight(row: number | undefined): void;
}

interface Props {
  bundle: Bundle;
  picture: Picture;
}

/** The label of a bundle, and its neighbours as branches of the trunk. */
export function BundleRows({ bundle, picture }: Props) {
  const { rows, rails, lit } = picture;
  const id = useId();
  const first = rows.indexOf(bundle.neighbours[0]?.other.id ?? '');
  return (
    <div class="bundle">
      <div class={`bundle-head${first > 0 ? ' trunk-up trunk-down' : ''}`}>
        <div class="bundle-words">
          <h3 class="bundle-label" id={id}>
            {bundle.label}
          </h3>
          {bundle.by && (
            <p class="fine">
              <AccordingTo by={bundle.by} />
            </p>
          )}
          {bundle.text && (
            <p class="fine">{sayAround('tie_of_each', { text: <InEnglish>{bundle.text}</InEnglish> })}</p>
          )}
        </div>
        <RailCell pieces={piecesInto(rails, first)} lit={lit} />
      </div>
      <ul class="neighbours" aria-labelledby={id}>
        {bundle.neighbours.map((neighbour) => (
          <NeighbourRow key={neighbour.other.id} neighbour={neighbour} bundle={bundle} picture={picture} />
        ))}
      </ul>
    </div>
  );
}

function NeighbourRow({ neighbour, bundle, picture }: Props & { neighbour: Neighbour }) {
  const { self, rows, rails, nameOf, lit, onLight } = picture;
  const { other, alleged, said } = neighbour;
  const row = rows.indexOf(other.id);
  const pieces = piecesAt(rails, row);
  const goesOn = bundle.side === 'above' ? row > 0 : row < rows.length - 1;
  const tied = pieces.some(({ shape }) => shape !== 'through');
  const light = () => onLight(row);
  const dim = () => onLight(undefined);
  return (
    <li
      class={`neighbour branch-${bundle.side}${alleged ? ' alleged' : ''}${goesOn ? ' trunk-on' : ''}${tied ? ' tied' : ''}`}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocusIn={light}
      onFocusOut={dim}
    >
      <KindMark kind={other.kind} />
      <div class="neighbour-words">
        <p class="neighbour-name">
          <span>
            <NeighbourLink other={other} />
            {bundle.by && <Cite sources={said.flatMap(({ sources }) => sources)} />}
          </span>
        </p>
        {said.map((saying) => (
          <SayingLine key={`${saying.by} ${saying.text}`} saying={saying} bundle={bundle} />
        ))}
        {sideWordsAt(row, rows, self, rails).map(({ label, to, by, text, sources }) => (
          <p key={`${label} ${to}`} class="fine">
            {sayAround('tie_side', {
              label,
              to: <InEnglish>{sayList(to.map(nameOf))}</InEnglish>,
              by: <InEnglish>{by}</InEnglish>,
            })}
            <Cite sources={sources} />
            {text && (
              <>
                {' '}
                <InEnglish>{text}</InEnglish>
              </>
            )}
          </p>
        ))}
      </div>
      <RailCell pieces={pieces} lit={lit} />
    </li>
  );
}

function NeighbourLink({ other }: { other: Brief }) {
  return (
    <ProfileLink id={other.id} class="neighbour-link">
      <InEnglish>{other.name}</InEnglish>
      <span class="hidden"> ({say(`kind_${other.kind}`)})</span>
    </ProfileLink>
  );
}

/** On whose word, and what there is to know of it, as far as the label does not say it for all. */
function SayingLine({ saying: { by, text, sources }, bundle }: { saying: Saying; bundle: Bundle }) {
  return (
    <>
      {!bundle.by && (
        <p class="fine">
          <AccordingTo by={by} />
          <Cite sources={sources} />
        </p>
      )}
      {!bundle.text && text && (
        <p class="neighbour-text" dir="ltr">
          <InEnglish>{text}</InEnglish>
        </p>
      )}
    </>
  );
}

function AccordingTo({ by }: { by: string }) {
  return sayAround('profile_according_to', { by: <InEnglish>{by}</InEnglish> });
}
