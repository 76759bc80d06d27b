import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import type { Holdings } from '../../profile/reader-profile.ts';

type Loaded = { state: 'loading' } | { state: 'ready'; holdings: Holdings } | { state: 'failed' };

/** Asks what there is to read, and again on demand. */
export function useHoldings(reader: Pick<Reader, 'holdings'>): { loaded: Loaded; retry(): void } {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });

  const ask = useCallback(() => {
    setLoaded({ state: 'loading' });
    reader.holdings().then(
      (holdings) => setLoaded({ state: 'ready', holdings }),
      () => setLoaded({ state: 'failed' }),
    );
  }, [reader]);

  useEffect(ask, [ask]);
  return { loaded, retry: ask };
}
