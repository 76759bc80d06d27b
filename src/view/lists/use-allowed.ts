import { useEffect, useState } from 'preact/hooks';

/** What a reader's organisation says of lists; `settings/store.ts` in the browser. */
export interface ListsPolicy {
  areListsAllowed(): Promise<boolean>;
  /** Calls back whenever it may say otherwise. Returns the way to stop. */
  watchSettings(changed: () => void): () => void;
}

/** Whether the reader may have lists of their own; as long as that is not known, they may. */
export function useAllowed({ areListsAllowed, watchSettings }: ListsPolicy): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const ask = () => void areListsAllowed().then(setAllowed, () => undefined);
    ask();
    return watchSettings(ask);
  }, []);
  return allowed;
}
