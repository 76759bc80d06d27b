import type { SharedKeys } from './name-store.ts';

/** Whether there are names with a key: none, some, or some that are names before a capital only. */
type Standing = 'idle' | 'named' | 'named-with-capital';

/** The keys that one page has met of those that its sieve lets through, and what came out of asking for them. */
export interface MetKeys {
  /** Whether a name may stand where a text has a key; undefined where that has to be asked for. */
  isName(key: number, capital: boolean): boolean | undefined;
  /** Whether a name may stand there only as a word of every day does. */
  isEveryday(key: number): boolean;
  /** Takes what was given out for some keys. */
  learn(asked: readonly number[], shared: SharedKeys): void;
}

export function createMetKeys(): MetKeys {
  const standings = new Map<number, Standing>();
  const everyday = new Set<number>();
  return {
    isName(key, capital) {
      const standing = standings.get(key);
      return standing && (standing === 'named' || (standing === 'named-with-capital' && capital));
    },
    isEveryday: (key) => everyday.has(key),
    learn(asked, { keys, capitalKeys, everydayKeys }) {
      for (const key of asked) standings.set(key, 'idle');
      for (const key of keys) standings.set(key, 'named');
      for (const key of capitalKeys) standings.set(key, 'named-with-capital');
      for (const key of everydayKeys) everyday.add(key);
    },
  };
}
