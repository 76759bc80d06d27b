import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pointed } from '../../messages/pointed.ts';

/** What the panel shows: who is named on the page, a look-up, or one profile, which may have been pointed at there. */
export type Place =
  | { view: 'brief' }
  | { view: 'lookup'; query: string }
  | { view: 'profile'; id: string; pointed?: Pointed | undefined };

interface Visited {
  places: readonly Place[];
  at: number;
}

export interface History {
  place: Place;
  /** How far down the place was read when it was last left. */
  scroll: number;
  canGo(by: 1 | -1): boolean;
  go(by: 1 | -1): void;
  visit(place: Place): void;
}

/** Places further back are forgotten. */
const KEPT = 50;

const BRIEF: Place = { view: 'brief' };

/** The places visited in the panel, of which one may be the first, and the way back and forth between them. */
export function useHistory(first: Place = BRIEF): History {
  const [{ places, at }, setVisited] = useState<Visited>({ places: [first], at: 0 });
  const scrolls = useRef(new WeakMap<Place, number>());
  const place = places[at] ?? BRIEF;
  const current = useRef(place);
  useLayoutEffect(() => {
    current.current = place;
  }, [place]);

  const leave = useCallback(() => {
    scrolls.current.set(current.current, window.scrollY);
  }, []);

  const visit = useCallback(
    (next: Place) => {
      leave();
      setVisited((before) => {
        const here = before.places[before.at];
        const kept = before.places.slice(0, here && isSame(here, next) ? before.at : before.at + 1);
        const after = [...kept, next].slice(-KEPT);
        return { places: after, at: after.length - 1 };
      });
    },
    [leave],
  );

  const go = useCallback(
    (by: 1 | -1) => {
      leave();
      setVisited((before) => (before.places[before.at + by] ? { ...before, at: before.at + by } : before));
    },
    [leave],
  );

  return {
    place,
    scroll: scrolls.current.get(place) ?? 0,
    canGo: (by) => places[at + by] !== undefined,
    go,
    visit,
  };
}

/** Whether a place is shown already: then it is renewed, as it may have been pointed at in another form. */
function isSame(a: Place, b: Place): boolean {
  if (a.view === 'profile' && b.view === 'profile') return a.id === b.id;
  return a.view === b.view;
}
