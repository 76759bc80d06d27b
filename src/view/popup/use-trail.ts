import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

interface Trail {
  /** The profile that is open; undefined when none is. */
  at: string | undefined;
  open(id: string): void;
  back(): void;
  clear(): void;
}

/** Where a reader was before opening a profile: what had the focus, and how far down. */
interface Place {
  id: string;
  from: Element | null;
  scroll: number;
}

/** The profiles opened one from another, and the way back to the very place each was opened from. */
export function useTrail(): Trail {
  const [places, setPlaces] = useState<Place[]>([]);
  const left = useRef<Place | undefined>(undefined);

  useLayoutEffect(() => {
    const place = left.current;
    left.current = undefined;
    if (!place) return;
    window.scrollTo(0, place.scroll);
    if (place.from instanceof HTMLElement && place.from.isConnected)
      place.from.focus({ preventScroll: true });
  }, [places]);

  const at = places.at(-1)?.id;
  return useMemo(
    () => ({
      at,
      open: (id) =>
        setPlaces((before) => [...before, { id, from: document.activeElement, scroll: window.scrollY }]),
      back: () => {
        left.current = places.at(-1);
        setPlaces(places.slice(0, -1));
      },
      clear: () => setPlaces((before) => (before.length > 0 ? [] : before)),
    }),
    [at, places],
  );
}
