import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { isOurs, type ReaderEntry } from '../../profile/reader-profile.ts';

export type Entries =
  | { state: 'loading' | 'failed' }
  | { state: 'ready'; entries: ReadonlyMap<string, ReaderEntry> };

const LOADING: Entries = { state: 'loading' };

/** The entries with some ids. Each is asked for once; an id that there is nothing under is left out. */
export function useEntries(reader: Reader, ids: readonly string[]): { held: Entries; retry(): void } {
  const [asked] = useState(() => new Map<string, Promise<ReaderEntry | undefined>>());
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ to: string; held: Entries }>();
  const wanted = [...ids, attempt].join(' ');

  // The ids are in `wanted`, which is the same when they are.
  useEffect(() => {
    let current = true;
    const hold = (held: Entries) => current && setAnswer({ to: wanted, held });
    Promise.all(ids.map(ask)).then(
      (found) =>
        hold({
          state: 'ready',
          entries: new Map(found.flatMap((entry) => (entry ? [[entry.id, entry]] : []))),
        }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [reader, wanted]);

  function ask(id: string): Promise<ReaderEntry | undefined> {
    const before = asked.get(id);
    if (before) return before;
    const entry = reader.profile(id).then((found) => (found && isOurs(found) ? found : undefined));
    asked.set(id, entry);
    entry.catch(() => asked.delete(id));
    return entry;
  }

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { held: answer?.to === wanted ? answer.held : LOADING, retry };
}
