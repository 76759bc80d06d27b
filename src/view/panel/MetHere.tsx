import type { ComponentChild } from 'preact';
import type { Pointed } from '../../messages/pointed.ts';
import type { NamedProfile } from '../../messages/reader.ts';
import { say, sayAround } from '../../words/say.ts';
import { CertaintyLine } from '../Certainty.tsx';
import { Either } from '../card/Either.tsx';
import type { Place } from './use-history.ts';

interface Props {
  id: string;
  pointed: Pointed;
  named: readonly NamedProfile[];
  onVisit(place: Place): void;
}

/** How the page names whom the reader pointed at, how sure that is, and who else it may be. */
export function MetHere({ id, pointed, named, onVisit }: Props) {
  const { surface, certainty, profiles } = pointed;
  const briefs = named.map(({ brief }) => brief).filter((brief) => profiles.includes(brief.id));
  const shown = briefs.find((brief) => brief.id === id);
  const doubtful = certainty !== 'certain';
  return (
    <div class="met">
      <p class={doubtful ? 'doubt' : 'sure'}>
        {shown && <CertaintyLine certainty={certainty} kind={shown.kind} />}
        {sayAround<ComponentChild>(doubtful ? 'panel_met_doubtful' : 'panel_met', {
          certainty: <b key="certainty">{say(`certainty_${certainty}`)}</b>,
          name: say('quotation', { text: surface }),
        })}
      </p>
      {shown && briefs.length > 1 && (
        <Either
          shown={shown}
          others={briefs.filter((brief) => brief !== shown)}
          onChoose={(other) => onVisit({ view: 'profile', id: other, pointed })}
        />
      )}
    </div>
  );
}
