import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import type { Readable } from '../../profile/reader-profile.ts';

export type Loaded =
  | { state: 'loading' }
  | { state: 'ready'; profile: Readable }
  | { state: 'missing' }
  /** An entry of a list that is no longer as it was. */
  | { state: 'unlisted' }
  | { state: 'failed' };

const LOADING: Loaded = { state: 'loading' };

/** Loads a profile, and again on demand. An answer that comes after another profile was asked for is dropped. */
export function useProfile(reader: Pick<Reader, 'profile'>, id: string): { loaded: Loaded; retry(): void } {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ id: string; attempt: number; loaded: Loaded }>();

  useEffect(() => {
    let wanted = true;
    const hold = (loaded: Loaded) => wanted && setHeld({ id, attempt, loaded });
    reader.profile(id).then(
      (profile) =>
        hold(profile ? { state: 'ready', profile } : { state: id.startsWith('@') ? 'unlisted' : 'missing' }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [reader, id, attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { loaded: held?.id === id && held.attempt === attempt ? held.loaded : LOADING, retry };
}
