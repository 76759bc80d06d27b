import { useLayoutEffect, useState } from 'preact/hooks';
import type { Found, Reader } from '../../messages/reader.ts';

/** The results of a query. `for` is the query they answer, which may be an earlier one while the next is under way. */
export interface Results {
  for: string;
  found: Found[];
  failed: boolean;
}

const NONE: Results = { for: '', found: [], failed: false };

/** Looks a query up as it is typed. The last results stay until the next are there; late answers are dropped. */
export function useLookUp(reader: Reader, query: string): Results {
  const [results, setResults] = useState(NONE);

  // Asked at once: an effect that waits for the next frame would be most of the time that a keystroke takes.
  useLayoutEffect(() => {
    if (query === '') {
      setResults(NONE);
      return;
    }
    let wanted = true;
    const hold = (next: Results) => wanted && setResults(next);
    reader.lookUp(query).then(
      (found) => hold({ for: query, found, failed: false }),
      () => hold({ for: query, found: [], failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [reader, query]);

  return results;
}
