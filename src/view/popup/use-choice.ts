import { useEffect, useState } from 'preact/hooks';
import type { Reader } from '../../messages/reader.ts';
import { type Results, useLookUp } from './use-look-up.ts';

interface Choice {
  results: Results;
  /** The place of the result that Enter opens. */
  active: number;
  setActive(at: number): void;
  /** Something else is typed. */
  restart(): void;
  /** Takes a key of the field where it is one for the results, and tells so. */
  onKey(event: KeyboardEvent): boolean;
}

/** What is found of what is typed, and the choice among it by keyboard. */
export function useChoice(reader: Reader, query: string, onOpen: (id: string) => void): Choice {
  const results = useLookUp(reader, query);
  const [active, setActive] = useState(0);
  /** Enter was pressed before the results of what was typed were there. */
  const [entered, setEntered] = useState(false);
  const settled = results.for === query;
  const chosen = settled ? results.found[active]?.brief.id : undefined;

  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (chosen !== undefined) onOpen(chosen);
  }, [entered, settled, chosen, onOpen]);

  function move(by: 1 | -1): void {
    const count = results.found.length;
    if (count > 0) setActive((active + by + count) % count);
  }

  return {
    results,
    active,
    setActive,
    restart() {
      setActive(0);
      setEntered(false);
    },
    onKey(event) {
      // While a name is being composed, in Chinese say, the keys belong to the input method.
      if (event.isComposing || query === '') return false;
      if (event.key === 'Enter') setEntered(true);
      else if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else return false;
      return true;
    },
  };
}
