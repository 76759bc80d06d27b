import type { NamedProfile } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { NamedRow } from '../popup/NamedRow.tsx';
import { counts } from '../popup/OnThisPage.tsx';
import { spokenPlace } from '../popup/Stepper.tsx';
import { useRoving } from '../popup/use-roving.ts';
import type { Steps } from '../popup/use-steps.ts';

interface Props {
  named: readonly NamedProfile[];
  pinned: boolean;
  steps: Steps | undefined;
  onStep(id: string, direction: 1 | -1): Promise<void>;
  onOpen(id: string): void;
  /** Whether the page is of a site. */
  onSite: boolean;
  onHide(names: readonly string[], here: boolean): void;
}

/** Who is named on the page, in the order of first mention; each row leads to its mentions and to its profile. */
export function NamedHere({ named, pinned, steps, onStep, onOpen, onSite, onHide }: Props) {
  const roving = useRoving(named.length, () => undefined);
  const stepping = steps && named.find(({ brief }) => brief.id === steps.profile);
  return (
    <>
      <header class="list-head">
        <h1 class="list-title">{say('popup_here')}</h1>
        <p class="fine">{counts(named)}</p>
        <p class="fine brief-hint">{say(pinned ? 'panel_hint_pinned' : 'panel_hint')}</p>
      </header>
      <p class="hidden" aria-live="polite">
        {stepping && spokenPlace(steps, stepping.brief.name)}
      </p>
      <ul class="rows" ref={roving.list} onKeyDown={roving.onKeyDown} onFocusIn={roving.onFocus}>
        {named.map((one, at) => (
          <NamedRow
            key={one.brief.id}
            named={one}
            current={at === roving.current}
            inFull
            steps={steps?.profile === one.brief.id ? steps : undefined}
            onStep={(direction) => void onStep(one.brief.id, direction)}
            onOpen={() => onOpen(one.brief.id)}
            onSite={onSite}
            onHide={(here) => onHide(one.names, here)}
          />
        ))}
      </ul>
    </>
  );
}
