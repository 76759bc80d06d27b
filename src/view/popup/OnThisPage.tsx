import type { ComponentChildren } from 'preact';
import type { NamedProfile, Reader } from '../../messages/reader.ts';
import { remarks } from '../../words/punctuation.ts';
import { say, sayCount } from '../../words/say.ts';
import { isListed, isReference } from '../tier.ts';
import { NamedRow } from './NamedRow.tsx';
import { spokenPlace } from './Stepper.tsx';
import { useRoving } from './use-roving.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  reader: Reader;
  tab: number;
  named: readonly NamedProfile[];
  /** Whether the page is of a site. */
  onSite: boolean;
  onHide(names: readonly string[], here: boolean): void;
  onOpen(id: string): void;
  /** The arrow key went up from the first row. */
  onLeave(): void;
}

/** Who is named on the page, in the order of first mention. */
export function OnThisPage({ reader, tab, named, onSite, onHide, onOpen, onLeave }: Props) {
  const { steps, step } = useSteps(reader, tab);
  const roving = useRoving(named.length, onLeave);
  const stepping = steps && named.find(({ brief }) => brief.id === steps.profile);
  return (
    <>
      <ListHead note={counts(named)}>{say('popup_here')}</ListHead>
      <p class="hidden" aria-live="polite">
        {stepping && spokenPlace(steps, stepping.brief.name)}
      </p>
      <ul class="rows" ref={roving.list} onKeyDown={roving.onKeyDown} onFocusIn={roving.onFocus}>
        {named.map((one, at) => (
          <NamedRow
            key={one.brief.id}
            named={one}
            current={at === roving.current}
            steps={steps?.profile === one.brief.id ? steps : undefined}
            onStep={(direction) => void step(one.brief.id, direction)}
            onOpen={() => onOpen(one.brief.id)}
            onSite={onSite}
            onHide={(here) => onHide(one.names, here)}
          />
        ))}
      </ul>
    </>
  );
}

/** Profiles and entries apart, of each only what there is. */
export function counts(named: readonly NamedProfile[]): string {
  const entries = named.filter(({ brief }) => isReference(brief)).length;
  const listed = named.filter(({ brief }) => isListed(brief)).length;
  const profiles = named.length - entries - listed;
  return remarks([
    ...(profiles > 0 ? [sayCount('profile_count', profiles)] : []),
    ...(entries > 0 ? [sayCount('reference_count', entries)] : []),
    ...(listed > 0 ? [sayCount('listed_count', listed)] : []),
    sayCount(
      'mention',
      named.reduce((sum, { count }) => sum + count, 0),
    ),
  ]);
}

function ListHead({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <header class="list-head">
      <h1 class="list-title">{children}</h1>
      <p class="fine">{note}</p>
    </header>
  );
}
