import type { Ref } from 'preact';
import type { Readable } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { ListedView } from './ListedView.tsx';
import { ProfileView } from './ProfileView.tsx';
import { ReferenceView } from './ReferenceView.tsx';
import type { Loaded } from './use-profile.ts';

/** A profile, or in words why it is not there. */
export function LoadedProfile(props: { loaded: Loaded; heading?: Ref<HTMLHeadingElement>; retry(): void }) {
  const { loaded, heading, retry } = props;
  switch (loaded.state) {
    case 'ready':
      return <ProfileOf profile={loaded.profile} {...(heading && { heading })} />;
    case 'loading':
      return (
        <div class="profile" aria-busy="true">
          <Skeleton label={say('load_loading')} />
        </div>
      );
    case 'missing':
      return <Notice title={say('load_missing')} text={say('load_missing_text')} alert />;
    case 'unlisted':
      return <Notice title={say('load_missing')} text={say('load_unlisted_text')} alert />;
    default:
      return (
        <Notice title={say('load_failed')} text={say('load_failed_text')} alert>
          <button type="button" class="button" onClick={retry}>
            {say('load_retry')}
          </button>
        </Notice>
      );
  }
}

function ProfileOf({ profile, ...props }: { profile: Readable; heading?: Ref<HTMLHeadingElement> }) {
  if (profile.tier === 'curated') return <ProfileView profile={profile} {...props} />;
  if (profile.tier === 'reference') return <ReferenceView entry={profile} {...props} />;
  return <ListedView entry={profile} {...props} />;
}
