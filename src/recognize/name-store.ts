import { formsOf } from './forms.ts';
import { allNames, keyOf } from './name-index.ts';
import type { IndexedName, IndexedProfile, NameIndexData } from './name-index-data.ts';

/** Names that a page asked for by their keys, and the profiles that bear them, by their position among all. */
export interface SharedNames {
  /** Of the keys asked for those that are names'. */
  keys: number[];
  names: IndexedName[];
  profiles: [position: number, profile: IndexedProfile][];
}

/** The keys under which a scan meets the names; see `name-index.ts`. */
export function allKeys(data: NameIndexData): Set<number> {
  return new Set(allNames(data).flatMap(keysOf));
}

/** Gives out names by their keys. All are kept in one place, and a page is given those only that it may hold. */
export function openNameStore(data: NameIndexData): (keys: readonly number[]) => SharedNames {
  const names = allNames(data);
  const byKey = new Map<number, number[]>();
  for (const [at, name] of names.entries()) {
    for (const key of keysOf(name)) {
      const same = byKey.get(key);
      if (!same) byKey.set(key, [at]);
      else if (same.at(-1) !== at) same.push(at);
    }
  }
  return (keys) => {
    const found = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].flatMap((at) => names[at] ?? []);
    const positions = new Set(found.map(({ profile }) => profile));
    return {
      keys: keys.filter((key) => byKey.has(key)),
      names: found,
      profiles: [...positions].flatMap((position) => {
        const profile = data.profiles[position];
        return profile ? [[position, profile] as [number, IndexedProfile]] : [];
      }),
    };
  };
}

function keysOf(name: IndexedName): number[] {
  return formsOf(name).map(keyOf);
}
