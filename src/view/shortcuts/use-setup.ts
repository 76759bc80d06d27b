import { useEffect, useState } from 'preact/hooks';
import type { Setup, SetupState } from '../../messages/setup.ts';

/** How the browser has set the extension up, kept up to date; undefined until the browser has told. */
export function useSetup(setup: Pick<Setup, 'state' | 'watch'>): SetupState | undefined {
  const [state, setState] = useState<SetupState>();
  useEffect(() => {
    let wanted = true;
    const ask = (): void => void setup.state().then((next) => wanted && setState(next));
    ask();
    const stop = setup.watch(ask);
    return () => {
      wanted = false;
      stop();
    };
  }, [setup]);
  return state;
}
