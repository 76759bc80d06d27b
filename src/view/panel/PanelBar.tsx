import type { ComponentChildren } from 'preact';
import { say } from '../../words/say.ts';
import { BackIcon, ExternalIcon, NextIcon, PinIcon } from '../icons.tsx';
import { profileAddress } from '../profile/ProfileLink.tsx';
import type { History, Place } from './use-history.ts';

interface Props {
  history: History;
  /** The tab that who is named in can be listed of in a tab of its own; undefined where that is done already. */
  tab: number | undefined;
  pinned: boolean;
  onPin(pinned: boolean): void;
}

/** The way back and forth in the panel, the pin that holds what it shows, and the way to a tab. */
export function PanelBar({ history: { place, canGo, go, visit }, tab, pinned, onPin }: Props) {
  const address = addressOf(place, tab);
  return (
    <header class="panel-bar">
      <nav class="panel-ways" aria-label={say('panel_ways')}>
        <Step label={say('panel_back')} able={canGo(-1)} onStep={() => go(-1)}>
          <BackIcon />
        </Step>
        <Step label={say('panel_forward')} able={canGo(1)} onStep={() => go(1)}>
          <NextIcon />
        </Step>
        {place.view !== 'brief' && (
          <button type="button" class="bar-button" onClick={() => visit({ view: 'brief' })}>
            {say('popup_here')}
          </button>
        )}
      </nav>
      <button
        type="button"
        class="icon-button panel-pin"
        aria-pressed={pinned}
        aria-label={say('panel_pin')}
        title={say(pinned ? 'panel_pinned_text' : 'panel_pin_text')}
        onClick={() => onPin(!pinned)}
      >
        <PinIcon />
      </button>
      {address !== undefined && (
        <a
          class="icon-button"
          href={address}
          target="_blank"
          rel="noopener"
          aria-label={say('popup_open_in_tab')}
          title={say('popup_open_in_tab')}
        >
          <ExternalIcon />
        </a>
      )}
    </header>
  );
}

function addressOf(place: Place, tab: number | undefined): string | undefined {
  if (place.view === 'profile') return profileAddress(place.id);
  if (place.view === 'lookup') return undefined;
  return tab === undefined ? undefined : `sidepanel.html?tab=${tab}`;
}

interface StepProps {
  label: string;
  able: boolean;
  onStep(): void;
  children: ComponentChildren;
}

/** Stays where the keyboard is when it leads no farther, as a disabled button would not. */
function Step({ label, able, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={!able}
      title={label}
      onClick={() => able && onStep()}
    >
      {children}
    </button>
  );
}
