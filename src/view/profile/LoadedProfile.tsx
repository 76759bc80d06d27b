import type { Ref } from 'preact';
import { Notice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { loadWords, stateWords } from '../words.ts';
import { ProfileView } from './ProfileView.tsx';
import { ReferenceView } from './ReferenceView.tsx';
import type { Loaded } from './use-profile.ts';

/** A profile, or in words why it is not there. */
export function LoadedProfile(props: { loaded: Loaded; heading?: Ref<HTMLHeadingElement>; retry(): void }) {
  const { loaded, heading, retry } = props;
  switch (loaded.state) {
    case 'ready':
      return loaded.profile.tier === 'curated' ? (
        <ProfileView profile={loaded.profile} {...(heading && { heading })} />
      ) : (
        <ReferenceView entry={loaded.profile} {...(heading && { heading })} />
      );
    case 'loading':
      return (
        <div class="profile" aria-busy="true">
          <Skeleton label={loadWords.loading} />
        </div>
      );
    case 'missing':
      return <Notice title={loadWords.missing} text={loadWords.missingText} alert />;
    default:
      return (
        <Notice title={loadWords.failed} text={loadWords.failedText} alert>
          <button type="button" class="button" onClick={retry}>
            {stateWords.retry}
          </button>
        </Notice>
      );
  }
}
