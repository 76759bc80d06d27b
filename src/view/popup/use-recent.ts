import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import type { Brief } from '../../profile/reader-profile.ts';

/** What was looked up last, and what can be done about it. */
export interface RecentLookUps {
  briefs: Brief[];
  /** Whether something could not be stored. */
  failed: boolean;
  kept(id: string): void;
  drop(id: string): void;
  clear(): void;
}

export function useRecent(reader: Reader): RecentLookUps {
  const [briefs, setBriefs] = useState<Brief[]>([]);
  const [failed, setFailed] = useState(false);

  const change = useCallback(
    async (changing: Promise<void>): Promise<void> => {
      try {
        await changing;
        setBriefs(await reader.recent());
        setFailed(false);
      } catch {
        setFailed(true);
      }
    },
    [reader],
  );

  // That they can't be read is no news to whoever looks at the page's names.
  useEffect(() => {
    reader.recent().then(setBriefs, () => setBriefs([]));
  }, [reader]);

  return {
    briefs,
    failed,
    kept: (id) => void change(reader.keepRecent(id)),
    drop: (id) => void change(reader.dropRecent(id)),
    clear: () => void change(reader.clearRecent()),
  };
}
