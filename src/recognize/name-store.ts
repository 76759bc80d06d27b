import { allNames, writtenName } from './build-name-index.ts';
import { beginsWithCapital } from './capitals.ts';
import { CLASS_RULES } from './classes.ts';
import { isEveryday } from './everyday.ts';
import { formsOf } from './forms.ts';
import { beginningOf, keyOf } from './name-index.ts';
import type { IndexedName, IndexedProfile, NameIndexData, WrittenName } from './name-index-data.ts';
import { type Sieve, sieveOf } from './sieve.ts';

/** Names that a page asked for by their keys, and the profiles that bear them, by their position among all. */
export interface SharedNames extends SharedKeys {
  names: WrittenName[];
  profiles: [position: number, profile: IndexedProfile][];
}

export interface SharedKeys {
  /** Of the keys asked for those of names that may be marked. */
  keys: number[];
  /** Of these, those of names that are none unless their first word has a capital. */
  capitalKeys: number[];
  /** Of these, those of nothing but words of every day. */
  everydayKeys: number[];
}

/**
 * All names as compiled, each name and profile as JSON, so that a background that was just woken reads only what it is
 * asked for. Other names (see `NameIndexData`) stand among the names.
 */
export interface StoredNames extends StoredKeys {
  names: string[];
  profiles: string[];
}

/** All that finds names and tells nothing of them. */
export interface StoredKeys {
  /** The keys under which a scan meets names, each with the positions of these among `names`. */
  keys: Record<number, number[]>;
  /** The hashes of the tokens that names begin with. */
  beginnings: number[];
}

export function storeNames(data: NameIndexData): StoredNames {
  const names = allNames(data);
  const keys: Record<number, number[]> = {};
  const beginnings = new Set<number>();
  for (const [at, name] of names.entries()) {
    const forms = formsOf(name);
    for (const key of new Set(forms.map(keyOf))) keys[key] = [...(keys[key] ?? []), at];
    for (const form of forms) beginnings.add(beginningOf(form));
  }
  return {
    names: names.map((name) => JSON.stringify(name)),
    profiles: data.profiles.map((profile) => JSON.stringify(profile)),
    keys,
    beginnings: [...beginnings],
  };
}

/** What a page has to carry to tell what may be one of these names. */
export function sieveOfNames({ keys, beginnings }: StoredNames): Sieve {
  return sieveOf(Object.keys(keys).map(Number), beginnings);
}

/** Everything at once, for those that aren't a page. */
export function readStoredNames({ names, profiles }: StoredNames): NameIndexData {
  return { profiles: profiles.map(readProfile), names: names.map(readName), others: [] };
}

/** Gives out names by their keys. All are kept in one place, and a page is given those only that it may hold. */
export function openNameStore(stored: StoredNames): (keys: readonly number[]) => SharedNames {
  return (asked) => {
    const found = new Map<number, WrittenName>();
    const shared: SharedNames = { keys: [], capitalKeys: [], everydayKeys: [], names: [], profiles: [] };
    for (const key of asked) {
      const positions = stored.keys[key] ?? [];
      for (const at of positions) {
        if (!found.has(at)) found.set(at, writtenName(readName(stored.names[at] ?? '')));
      }
      const marked = positions
        .flatMap((at) => found.get(at) ?? [])
        .filter((name) => name.class !== 'unmarked');
      if (marked.length === 0) continue;
      shared.keys.push(key);
      if (marked.every(needsCapital)) shared.capitalKeys.push(key);
      if (marked.every(isEveryday)) shared.everydayKeys.push(key);
    }
    shared.names = [...found.values()];
    const positions = new Set(shared.names.map(({ profile }) => profile).filter((position) => position >= 0));
    shared.profiles = [...positions].map((at) => [at, readProfile(stored.profiles[at] ?? '')]);
    return shared;
  };
}

export function needsCapital({ class: nameClass, text }: IndexedName): boolean {
  return (
    nameClass !== 'unmarked' && CLASS_RULES[nameClass].withoutCapitals === 'never' && beginsWithCapital(text)
  );
}

// As compiled from data that was checked.
function readName(text: string): IndexedName {
  return JSON.parse(text);
}

function readProfile(text: string): IndexedProfile {
  return JSON.parse(text);
}
