import type { Policy } from '../../settings/policy.ts';
import { say, sayList } from '../../words/say.ts';
import { Notice } from '../Notice.tsx';

/** That an organisation has set some of this, and what of that could not be read. */
export function Organization({ policy: { locked, sites, unread } }: { policy: Policy }) {
  const binds = locked.length > 0 || Object.keys(sites).length > 0;
  return (
    <>
      {binds && <Notice title={say('options_policy')} text={say('options_policy_text')} />}
      {unread.length > 0 && (
        <Notice
          title={say('options_policy_unread')}
          text={say('options_policy_unread_text', { places: sayList([...unread]) })}
        />
      )}
    </>
  );
}
