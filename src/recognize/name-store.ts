import { allNames, writtenName } from './build-name-index.ts';
import { formsOf } from './forms.ts';
import { keyOf } from './name-index.ts';
import type { IndexedName, IndexedProfile, NameIndexData, WrittenName } from './name-index-data.ts';

/** Names that a page asked for by their keys, and the profiles that bear them, by their position among all. */
export interface SharedNames {
  /** Of the keys asked for those that are names'. */
  keys: number[];
  names: WrittenName[];
  profiles: [position: number, profile: IndexedProfile][];
}

/**
 * All names as compiled, each name and profile as JSON, so that a background that was just woken reads only what it is
 * asked for. Other names (see `NameIndexData`) stand among the names.
 */
export interface StoredNames {
  names: string[];
  profiles: string[];
  /** The keys under which a scan meets names, each with the positions of these among `names`. */
  keys: Record<number, number[]>;
}

export function storeNames(data: NameIndexData): StoredNames {
  const names = allNames(data);
  const keys: Record<number, number[]> = {};
  for (const [at, name] of names.entries()) {
    for (const key of new Set(formsOf(name).map(keyOf))) keys[key] = [...(keys[key] ?? []), at];
  }
  return {
    names: names.map((name) => JSON.stringify(name)),
    profiles: data.profiles.map((profile) => JSON.stringify(profile)),
    keys,
  };
}

/** The keys of all names. */
export function keysOf({ keys }: StoredNames): Set<number> {
  return new Set(Object.keys(keys).map(Number));
}

/** Everything at once, for those that aren't a page. */
export function readStoredNames({ names, profiles }: StoredNames): NameIndexData {
  return { profiles: profiles.map(readProfile), names: names.map(readName), others: [] };
}

/** Gives out names by their keys. All are kept in one place, and a page is given those only that it may hold. */
export function openNameStore(stored: StoredNames): (keys: readonly number[]) => SharedNames {
  return (keys) => {
    const known = keys.filter((key) => stored.keys[key] !== undefined);
    const found = [...new Set(known.flatMap((key) => stored.keys[key] ?? []))];
    const names = found.map((at) => writtenName(readName(stored.names[at] ?? '')));
    const positions = [...new Set(names.map(({ profile }) => profile))].filter((position) => position >= 0);
    return {
      keys: known,
      names,
      profiles: positions.map((position) => [position, readProfile(stored.profiles[position] ?? '')]),
    };
  };
}

// As compiled from data that was checked.
function readName(text: string): IndexedName {
  return JSON.parse(text);
}

function readProfile(text: string): IndexedProfile {
  return JSON.parse(text);
}
