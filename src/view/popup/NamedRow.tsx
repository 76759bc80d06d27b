import { useState } from 'preact/hooks';
import type { NamedProfile } from '../../messages/reader.ts';
import { quoted, remarks } from '../../words/punctuation.ts';
import { say, sayCount, sayList, sayNumber } from '../../words/say.ts';
import { HideNames } from '../hide/HideNames.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { HideIcon, KindIcon, NextIcon } from '../icons.tsx';
import { isListed, isReference } from '../tier.ts';
import { Stepper } from './Stepper.tsx';
import type { Steps } from './use-steps.ts';

interface Props {
  named: NamedProfile;
  /** Where stepping stands, when it is this profile that is stepped through. */
  steps: Steps | undefined;
  /** Whether this is the row that the Tab key reaches. */
  current: boolean;
  /** Whether its kind and a certainty that goes without saying are said all the same, where there is room. */
  inFull?: boolean;
  onStep(direction: 1 | -1): void;
  onOpen(): void;
  /** Whether the page is of a site, for which its names can be hidden. */
  onSite: boolean;
  onHide(here: boolean): void;
}

/** One who is named on the page: a click goes to the next mention, the arrow at the end opens the profile. */
export function NamedRow({
  named: { brief, surfaces, names, count, certainty, quiet, lists = [] },
  steps,
  current,
  inFull = false,
  onStep,
  onOpen,
  onSite,
  onHide,
}: Props) {
  const [hiding, setHiding] = useState(false);
  const tabIndex = current ? 0 : -1;
  const others = surfaces.filter((surface) => plain(surface) !== plain(brief.name));
  const notes = [
    inFull && say(`kind_${brief.kind}`),
    (inFull || certainty !== 'certain') && say(`certainty_${certainty}`),
    isReference(brief) && say('reference_names_only'),
    isListed(brief) && say('listed_on', { list: brief.list }),
    quiet === true && say('listed_quiet'),
    lists.length > 0 && say('listed_also_short', { lists: sayList(lists) }),
    others.length > 0 && say('popup_here_as', { forms: sayList(others) }),
  ].filter((note) => note !== false);
  const hide = say('hide_names', { names: sayList(names.map(quoted)) });
  return (
    <li class={count > 1 ? 'row' : 'row row-once'}>
      <button
        type="button"
        class="row-main"
        data-row
        tabIndex={tabIndex}
        title={say('popup_go_to', { name: brief.name })}
        onClick={() => onStep(1)}
      >
        <span class={`row-icon kind-${brief.kind}`}>
          <KindIcon kind={brief.kind} />
          {!inFull && <span class="hidden">{say(`kind_${brief.kind}`)}</span>}
        </span>
        <span class="row-text">
          <InEnglish class={`row-name marked marked-${certainty} marks-${brief.kind}`}>
            {brief.name}
          </InEnglish>
          {certainty === 'certain' && !inFull && <span class="hidden">{say('certainty_certain')}</span>}
          {notes.length > 0 && <span class="row-note">{remarks(notes)}</span>}
        </span>
        {!steps && (
          <span class="row-count">
            <span aria-hidden="true">{sayNumber(count)}</span>
            <span class="hidden">{sayCount('mention', count)}</span>
          </span>
        )}
      </button>
      {steps && <Stepper steps={steps} count={count} tabIndex={tabIndex} onStep={onStep} />}
      <button
        type="button"
        class="icon-button row-hide"
        tabIndex={tabIndex}
        aria-label={hide}
        aria-expanded={hiding}
        title={hide}
        onClick={() => setHiding(!hiding)}
      >
        <HideIcon />
      </button>
      <button
        type="button"
        class="icon-button row-open"
        tabIndex={tabIndex}
        aria-label={say('popup_profile_of', { name: brief.name })}
        title={say('popup_profile_of', { name: brief.name })}
        onClick={onOpen}
      >
        <NextIcon />
      </button>
      {hiding && <HideNames names={names} onSite={onSite} onHide={onHide} />}
    </li>
  );
}

/** “the Shadow Brokers” and “ZIRCONIUM” are no other names than “The Shadow Brokers” and “Zirconium”. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
