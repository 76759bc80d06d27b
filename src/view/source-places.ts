import { createContext, type RefObject } from 'preact';

/** Given where a view lists its sources in full: what was last left for that list, which is the way back. */
export const SourcePlaces = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** The id of a source's place in the list. */
export function placeOf(source: string): string {
  return `source-${source}`;
}
