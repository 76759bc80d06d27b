import type { Kind } from '../profile/types.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { IndexedProfile, WrittenName } from './name-index-data.ts';
import type { SharedNames } from './name-store.ts';
import type { Sieve } from './sieve.ts';
import { sift } from './sift.ts';

/** The names that one page has met so far, of many that it doesn't carry. */
export interface LearnedNames {
  /** Of the names learned; another one after each `learn` that brought any. */
  index(): NameIndex;
  /** What is to be expected of a text, before it is read. */
  sift(text: string): Sifted;
  /** Takes what was given out for some keys. */
  learn(keys: readonly number[], shared: SharedNames): void;
  /** The kind of a profile, by its id, if it was learned. */
  kindOf(id: string): Kind | undefined;
}

export interface Sifted {
  /** Whether names that were learned may stand in it. */
  promising: boolean;
  /** The keys of what may be other names, to be asked for. */
  unknown: readonly number[];
}

/** Of nearly all passages: none of them costs an object. */
const NOTHING: Sifted = { promising: false, unknown: [] };

export function createLearnedNames(sieve: Sieve): LearnedNames {
  const names = new Map<string, WrittenName>();
  /** By their position among all profiles, so that what refers to one needs no translation. */
  const profiles: IndexedProfile[] = [];
  const kinds = new Map<string, Kind>();
  /** Whether there are names with a key, for all that were asked for. */
  const known = new Map<number, boolean>();
  let index = indexNames(profiles, []);

  return {
    index: () => index,
    sift(text) {
      let sifted: { promising: boolean; unknown: number[] } | undefined;
      sift(text, sieve, (key) => {
        const named = known.get(key);
        if (named === false) return;
        sifted ??= { promising: false, unknown: [] };
        if (named) sifted.promising = true;
        else sifted.unknown.push(key);
      });
      return sifted ?? NOTHING;
    },
    learn(keys, shared) {
      for (const key of keys) known.set(key, false);
      for (const key of shared.keys) known.set(key, true);
      const before = names.size;
      for (const name of shared.names) names.set(`${name.profile} ${name.text}`, name);
      if (names.size === before) return;
      for (const [position, profile] of shared.profiles) profiles[position] = profile;
      index = indexNames(profiles, [...names.values()]);
      for (const [, { id, kind }] of shared.profiles) kinds.set(id, kind);
    },
    kindOf: (id) => kinds.get(id),
  };
}
