import { useEffect, useRef } from 'preact/hooks';
import type { NamedProfile, Reader } from '../../messages/reader.ts';
import { LoadedProfile } from '../profile/LoadedProfile.tsx';
import { OpenProfile } from '../profile/ProfileLink.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { MetHere } from './MetHere.tsx';
import { takeLostFocus } from './take-lost-focus.ts';
import type { Place } from './use-history.ts';

interface Props {
  reader: Reader;
  place: Place & { view: 'profile' };
  /** All who are named on the page. */
  named: readonly NamedProfile[];
  scroll: number;
  onVisit(place: Place): void;
}

/** A profile beside the page, under how the page names it where that was pointed at. */
export function ProfileSide({ reader, place: { id, pointed }, named, scroll, onVisit }: Props) {
  const { loaded, retry } = useProfile(reader, id);
  const heading = useRef<HTMLHeadingElement>(null);

  // Where it was left is gone back to once, when it is there.
  useEffect(() => {
    window.scrollTo(0, scroll);
    takeLostFocus(heading.current);
  }, [loaded]);

  return (
    <>
      {pointed && <MetHere id={id} pointed={pointed} named={named} onVisit={onVisit} />}
      <OpenProfile.Provider value={(other) => onVisit({ view: 'profile', id: other })}>
        <LoadedProfile loaded={loaded} heading={heading} retry={retry} />
      </OpenProfile.Provider>
    </>
  );
}
