import { type Identifier, identifiersOfEntry } from './identifiers.ts';
import type { Brief, Holdings, ReaderEntry, ReaderProfile, ReaderRelation } from './reader-profile.ts';
import type { Reference } from './reference.ts';
import { openReferenceShelf } from './reference-shelf.ts';
import { type LoadShard, loadOnce, NAMES_SHARD, profileShard, REFERENCE_SHARD } from './shards.ts';

/** What is always at hand of the compiled profiles; `compile-library.ts` writes it from data that was checked. */
export interface LibraryIndex {
  /** Of the profiles. */
  briefs: Brief[];
}

/** A profile as a shard holds it: as it is shown, but for what the index and the rest of the shard say. */
export type StoredProfile = Omit<ReaderProfile, 'relations' | 'sources'> & {
  relations: (Omit<ReaderRelation, 'other'> & { other: string })[];
  sources: string[];
};

/** All that a reader can be shown. Fails where a shard can't be loaded. */
export interface Library {
  holdings(): Promise<Holdings>;
  /** Profiles first, then reference entries. */
  all(): Promise<Brief[]>;
  brief(id: string): Promise<Brief | undefined>;
  profile(id: string): Promise<ReaderEntry | undefined>;
  /** The names of all profiles and entries by id, as a look-up needs them. */
  names(): Promise<ReadonlyMap<string, NamesOfOne>>;
  /** The identifiers of those that have any, by id. */
  identifiers(): Promise<ReadonlyMap<string, readonly Identifier[]>>;
}

/** A name as a look-up needs it. */
export interface SearchedName {
  text: string;
  assignedBy: string;
  /** The name that this is another spelling of, made by rule. */
  respellingOf?: string;
}

type NamesOfOne = readonly SearchedName[];

export function openLibrary(index: LibraryIndex, load: LoadShard): Library {
  const briefs = new Map(index.briefs.map((brief) => [brief.id, brief]));
  const places = new Map(index.briefs.map(({ id }, place) => [id, place]));
  const shard = loadOnce(load);
  const reference = once(
    async (): Promise<Reference> => JSON.parse((await shard(REFERENCE_SHARD)).reference ?? ''),
  );
  const shelf = once(async () => openReferenceShelf(await reference()));
  const names = once(async () => {
    const curated: Record<string, NamesOfOne> = JSON.parse((await shard(NAMES_SHARD)).names ?? '');
    const { names: listed } = await shelf();
    const { entries } = await reference();
    const namesOf = (id: string): NamesOfOne =>
      listed(id).map(({ text, assignedBy }) => ({ text, assignedBy }));
    return new Map([...Object.entries(curated), ...entries.map(({ id }) => [id, namesOf(id)] as const)]);
  });
  const identifiers = once(async () => {
    const curated: Record<string, Identifier[]> = JSON.parse((await shard(NAMES_SHARD)).identifiers ?? '');
    const { bases, entries } = await reference();
    const nameOf = new Map(bases.map(({ id, name }) => [id, name]));
    return new Map([
      ...Object.entries(curated),
      ...entries.map(
        (entry) => [entry.id, identifiersOfEntry(entry, (base) => nameOf.get(base) ?? base)] as const,
      ),
    ]);
  });
  const bearers = once(async () => bearersOf(await names()));

  async function read(id: string): Promise<ReaderProfile | undefined> {
    const place = places.get(id);
    if (place === undefined) return undefined;
    const { profiles = {}, sources = {} } = await shard(profileShard(place));
    const text = profiles[id];
    if (text === undefined) return undefined;
    const stored: StoredProfile = JSON.parse(text);
    return {
      ...stored,
      relations: stored.relations.flatMap((relation) => {
        const other = briefs.get(relation.other);
        return other ? [{ ...relation, other }] : [];
      }),
      sources: Object.fromEntries(
        stored.sources.flatMap((source) => {
          const told = sources[source];
          return told === undefined ? [] : [[source, JSON.parse(told)]];
        }),
      ),
    };
  }

  async function all(): Promise<Brief[]> {
    const { entries } = await reference();
    const { brief: listed } = await shelf();
    return [...index.briefs, ...entries.flatMap(({ id }) => listed(id) ?? [])];
  }

  /** Who else bears which names of an entry, in the order of the library. */
  async function namesakes(id: string): Promise<{ other: Brief; names: string[] }[]> {
    const shared = new Map<string, string[]>();
    for (const { text } of (await names()).get(id) ?? []) {
      for (const other of (await bearers()).get(plain(text)) ?? []) {
        if (other !== id) shared.set(other, [...(shared.get(other) ?? []), text]);
      }
    }
    return (await all()).flatMap((other) => {
      const same = shared.get(other.id);
      return same ? [{ other, names: same }] : [];
    });
  }

  return {
    async holdings() {
      const { bases, entries } = await reference();
      return { profiles: briefs.size, entries: entries.length, bases };
    },
    all,
    brief: async (id) => briefs.get(id) ?? (await shelf()).brief(id),
    names,
    identifiers,
    async profile(id) {
      const curated = await read(id);
      if (curated) return curated;
      const { brief, entry } = await shelf();
      return brief(id) && entry(id, await namesakes(id));
    },
  };
}

/** The ids of all that bear a name, by the name. */
function bearersOf(names: ReadonlyMap<string, NamesOfOne>): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const [id, mine] of names) {
    for (const { text } of mine) bearers.set(plain(text), (bearers.get(plain(text)) ?? new Set()).add(id));
  }
  return bearers;
}

/** A name without what lists spell in different ways: case, blanks, dashes. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** What `make` gives, made when it is first wanted; where it fails, it is made again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    made = make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
