/**
 * A part of the library, loaded when something in it is first wanted: a background that was just woken reads no more than
 * it is asked for. All texts are JSON.
 */
export interface Shard {
  /** Profiles by id, as `StoredProfile`, and all sources that these cite. */
  profiles?: Record<string, string>;
  sources?: Record<string, string>;
  /** The names of all profiles, by id. */
  names?: string;
  /** Their identifiers, by id. */
  identifiers?: string;
  /** All reference entries. */
  reference?: string;
  /** All names that pages are given to mark, as `StoredNames` of `recognize/name-store.ts`. */
  marks?: string;
}

export type LoadShard = (name: string) => Promise<Shard>;

export const NAMES_SHARD = 'names';
export const REFERENCE_SHARD = 'reference';
export const MARKS_SHARD = 'marks';

/** So many profiles are in one shard, about 130 kB of them and their sources. */
const PROFILES_IN_SHARD = 16;

/** The shard of a profile, by its place among all. */
export function profileShard(place: number): string {
  return `profiles-${Math.floor(place / PROFILES_IN_SHARD)}`;
}

/** Loads each shard once; one that could not be loaded is tried again when it is wanted again. */
export function loadOnce(load: LoadShard): LoadShard {
  const loaded = new Map<string, Promise<Shard>>();
  return (name) => {
    const before = loaded.get(name);
    if (before) return before;
    const loading = load(name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
