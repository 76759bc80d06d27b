import type { Kind } from '../profile/types.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import type { IndexedName, IndexedProfile } from './name-index-data.ts';
import type { SharedNames } from './name-store.ts';
import { letsThrough, type Sieve } from './sieve.ts';

/** The names that one page has met so far, of many that it doesn't carry. */
export interface LearnedNames {
  /** Of the names learned; another one after each `learn` that brought any. */
  index(): NameIndex;
  /** Whether a key may be that of names that were not learned yet. */
  isUnknown(key: number): boolean;
  /** Takes what was given out for some keys. */
  learn(keys: readonly number[], shared: SharedNames): void;
  /** The kind of a profile, by its id, if it was learned. */
  kindOf(id: string): Kind | undefined;
}

export function createLearnedNames(sieve: Sieve): LearnedNames {
  const names = new Map<string, IndexedName>();
  /** By their position among all profiles, so that what refers to one needs no translation. */
  const profiles: IndexedProfile[] = [];
  const kinds = new Map<string, Kind>();
  const known = new Set<number>();
  let index = buildNameIndex({ profiles, names: [], others: [] });

  return {
    index: () => index,
    isUnknown: (key) => letsThrough(sieve, key) && !known.has(key),
    learn(keys, shared) {
      for (const key of keys) known.add(key);
      const before = names.size;
      for (const name of shared.names) names.set(`${name.profile} ${name.text}`, name);
      if (names.size === before) return;
      for (const [position, profile] of shared.profiles) profiles[position] = profile;
      index = buildNameIndex({ profiles, names: [...names.values()], others: [] });
      for (const [, { id, kind }] of shared.profiles) kinds.set(id, kind);
    },
    kindOf: (id) => kinds.get(id),
  };
}
