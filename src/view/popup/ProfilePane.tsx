import '../section.css';
import '../profile/profile.css';
import './profile-pane.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';
import { BackIcon, ExternalIcon } from '../icons.tsx';
import { LoadedProfile } from '../profile/LoadedProfile.tsx';
import { OpenProfile, profileAddress } from '../profile/ProfileLink.tsx';
import { useProfile } from '../profile/use-profile.ts';

export interface ProfilePaneProps {
  reader: Reader;
  id: string;
  onOpen(id: string): void;
  onBack(): void;
}

/** A profile inside the popup, with the way back and the way to a page of its own. */
export function ProfilePane({ reader, id, onOpen, onBack }: ProfilePaneProps) {
  const { loaded, retry } = useProfile(reader, id);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);

  // The row that opened this is gone from view: the keyboard, and a screen reader with it, goes to the profile's head.
  useEffect(() => {
    window.scrollTo(0, 0);
    (heading.current ?? back.current)?.focus({ preventScroll: true });
  }, [loaded]);

  return (
    <>
      <nav class="profile-bar">
        <button type="button" class="bar-button" ref={back} onClick={onBack}>
          <BackIcon />
          {say('popup_back')}
        </button>
        <a class="bar-button" href={profileAddress(id)} target="_blank" rel="noopener">
          {say('popup_open_in_tab')}
          <ExternalIcon />
        </a>
      </nav>
      <OpenProfile.Provider value={onOpen}>
        <LoadedProfile loaded={loaded} heading={heading} retry={retry} />
      </OpenProfile.Provider>
    </>
  );
}
