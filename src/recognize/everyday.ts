import type { IndexedName } from './name-index-data.ts';

/**
 * Words of every day that are names too (`Play`, `Castle`) stand in every other page, and mean none there. Without a cue of
 * hacking or a word for a group in the same text, or a mention of somebody elsewhere in the page, such a name is never even
 * likely: its rule in `classes.ts` leaves it then at 1 point at most.
 */
export function isEveryday({ class: nameClass, for: own }: IndexedName): boolean {
  return nameClass === 'everyday' && !own;
}
