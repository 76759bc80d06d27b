import { EVERYDAY, IN_USE } from '../../recognize/default-class.ts';

/** The words that English films are full of, as `npm run data` writes them: in small letters, a blank between two. */
export interface OrdinaryWords {
  /** That occur `EVERYDAY` times or more. */
  everyday: string;
  /** That occur less, but `IN_USE` times. */
  inUse: string;
}

/** How often a word occurs at least, as `defaultClass` asks for it. */
export function frequencyOf({ everyday, inUse }: OrdinaryWords): ReadonlyMap<string, number> {
  return new Map([
    ...inUse.split(' ').map((word) => [word, IN_USE] as const),
    ...everyday.split(' ').map((word) => [word, EVERYDAY] as const),
  ]);
}
