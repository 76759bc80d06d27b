import type { ComponentChildren } from 'preact';
import type { ReaderRelation } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { KindIcon } from '../icons.tsx';
import { ProfileLink } from './ProfileLink.tsx';

interface Props {
  other: ReaderRelation['other'];
  children: ComponentChildren;
}

/** One row of those a profile is tied to: the mark of its kind, its name, and what is said of the tie. */
export function TieRow({ other, children }: Props) {
  return (
    <li class="tie-row">
      <span class={`tie-kind kind-${other.kind}`} title={say(`kind_${other.kind}`)}>
        <KindIcon kind={other.kind} />
      </span>
      <div>
        <ProfileLink id={other.id} class="tie-name">
          <InEnglish>{other.name}</InEnglish>
        </ProfileLink>
        {children}
      </div>
    </li>
  );
}
