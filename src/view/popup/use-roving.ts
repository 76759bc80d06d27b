import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Roving {
  list: RefObject<HTMLUListElement | null>;
  /** The one row that the Tab key reaches. */
  current: number;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  /** Focuses the current row's main control. */
  enter(): void;
}

/**
 * Roving focus in a list: arrows, Home and End move between the rows' main controls (marked `data-row`), Tab goes
 * on to the other controls of the current row and then leaves. `beforeFirst` takes over above the first row.
 */
export function useRoving(count: number, beforeFirst: () => void): Roving {
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, count - 1));

  const row = (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-row]')[at];

  function moveTo(at: number): void {
    setChosen(at);
    row(at)?.focus();
  }

  return {
    list,
    current,
    enter: () => row(current)?.focus(),
    onFocus(event) {
      const rows = [...(list.current?.children ?? [])];
      const at = rows.findIndex((one) => event.target instanceof Node && one.contains(event.target));
      if (at >= 0) setChosen(at);
    },
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowUp' && current === 0) beforeFirst();
      else if (event.key === 'ArrowUp') moveTo(current - 1);
      else if (event.key === 'ArrowDown') moveTo(Math.min(current + 1, count - 1));
      else if (event.key === 'Home') moveTo(0);
      else if (event.key === 'End') moveTo(count - 1);
      else return;
      event.preventDefault();
    },
  };
}
