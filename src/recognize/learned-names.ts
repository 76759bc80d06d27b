import { createGrowingIndex } from './growing-index.ts';
import type { NameIndex } from './name-index.ts';
import type { IndexedProfile, WrittenName } from './name-index-data.ts';
import type { SharedNames } from './name-store.ts';

/** The names that one page has met so far, of many that it doesn't carry. */
export interface LearnedNames {
  /** Of the names learned: one that grows with each `learn`. */
  index: NameIndex;
  learn(shared: SharedNames): void;
  /** A profile by its id, if it was learned. */
  profile(id: string): IndexedProfile | undefined;
}

export function createLearnedNames(): LearnedNames {
  const known = new Set<string>();
  /** By their position among all profiles, so that what refers to one needs no translation. */
  const profiles: IndexedProfile[] = [];
  const byId = new Map<string, IndexedProfile>();
  const { index, add } = createGrowingIndex(profiles);

  return {
    index,
    learn(shared) {
      for (const [position, profile] of shared.profiles) {
        profiles[position] = profile;
        byId.set(profile.id, profile);
      }
      const fresh = new Map<string, WrittenName>();
      for (const name of shared.names) {
        const key = `${name.profile} ${name.text}`;
        if (!known.has(key)) fresh.set(key, name);
      }
      for (const key of fresh.keys()) known.add(key);
      add([...fresh.values()]);
    },
    profile: (id) => byId.get(id),
  };
}
