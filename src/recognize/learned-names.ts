import { indexNames, type NameIndex } from './name-index.ts';
import type { IndexedProfile, WrittenName } from './name-index-data.ts';
import type { SharedNames } from './name-store.ts';

/** The names that one page has met so far, of many that it doesn't carry. */
export interface LearnedNames {
  /** Of the names learned; another one after each `learn` that brought any. */
  index(): NameIndex;
  learn(shared: SharedNames): void;
  /** A profile by its id, if it was learned. */
  profile(id: string): IndexedProfile | undefined;
}

export function createLearnedNames(): LearnedNames {
  const names = new Map<string, WrittenName>();
  /** By their position among all profiles, so that what refers to one needs no translation. */
  const profiles: IndexedProfile[] = [];
  const byId = new Map<string, IndexedProfile>();
  let index = indexNames(profiles, []);

  return {
    index: () => index,
    learn(shared) {
      const before = names.size;
      for (const name of shared.names) names.set(`${name.profile} ${name.text}`, name);
      if (names.size === before) return;
      for (const [position, profile] of shared.profiles) profiles[position] = profile;
      index = indexNames(profiles, [...names.values()]);
      for (const [, profile] of shared.profiles) byId.set(profile.id, profile);
    },
    profile: (id) => byId.get(id),
  };
}
