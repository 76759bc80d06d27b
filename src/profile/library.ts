import type { Brief, Holdings, ReaderEntry, ReaderProfile } from './reader-profile.ts';
import type { Reference } from './reference.ts';
import { openReferenceShelf } from './reference-shelf.ts';
import { relationsAmong, relationsOf } from './relations.ts';
import type { Profile, Source } from './types.ts';

/**
 * The compiled profiles, sources and reference entries. All but the briefs is JSON, so that a background that was just
 * woken reads only what it is asked for; `compile-library.ts` writes it from data that was checked.
 */
export interface LibraryData {
  /** Of the profiles. */
  briefs: Brief[];
  /** For each profile that others state relations to, their ids. */
  statedBy: Record<string, string[]>;
  /** Each profile by its id. */
  profiles: Record<string, string>;
  /** Each source by its id. */
  sources: Record<string, string>;
  /** The names of all profiles, by id. */
  names: string;
  reference: string;
}

export interface Library {
  holdings(): Holdings;
  all(): Brief[];
  brief(id: string): Brief | undefined;
  profile(id: string): ReaderEntry | undefined;
  /** The names of a profile or an entry, as a look-up needs them. */
  names(id: string): NamesOfOne;
}

type NamesOfOne = readonly { text: string; assignedBy: string }[];

export function openLibrary(data: LibraryData): Library {
  const briefs = new Map(data.briefs.map((brief) => [brief.id, brief]));
  const reference = once((): Reference => JSON.parse(data.reference));
  const shelf = once(() => openReferenceShelf(reference()));
  const namesOf = once((): Record<string, NamesOfOne> => JSON.parse(data.names));
  const ids = once(() => [...briefs.keys(), ...reference().entries.map(({ id }) => id)]);
  const bearers = once(() => bearersOf(ids(), names));

  function read(id: string): Profile | undefined {
    const text = data.profiles[id];
    return text === undefined ? undefined : JSON.parse(text);
  }

  function brief(id: string): Brief | undefined {
    return briefs.get(id) ?? shelf().brief(id);
  }

  function names(id: string): NamesOfOne {
    return briefs.has(id) ? (namesOf()[id] ?? []) : shelf().names(id);
  }

  /** Who else bears which names of an entry, in the order of the library. */
  function namesakes(id: string): { other: Brief; names: string[] }[] {
    const shared = new Map<string, string[]>();
    for (const { text } of names(id)) {
      for (const other of bearers().get(plain(text)) ?? []) {
        if (other !== id) shared.set(other, [...(shared.get(other) ?? []), text]);
      }
    }
    return ids().flatMap((other) => {
      const [of, same] = [brief(other), shared.get(other)];
      return of && same ? [{ other: of, names: same }] : [];
    });
  }

  return {
    holdings() {
      const { bases, entries } = reference();
      return { profiles: briefs.size, entries: entries.length, bases };
    },
    all: () => ids().flatMap((id) => brief(id) ?? []),
    brief,
    names,
    profile(id) {
      const profile = read(id);
      if (!profile) return shelf().entry(id, namesakes(id));
      const { $schema: _schema, names: own, relations, ...rest } = profile;
      const tied = new Set([...relations.map(({ target }) => target), ...(data.statedBy[id] ?? [])]);
      const neighbours = [...tied].flatMap((other) => read(other) ?? []);
      const shown = {
        ...rest,
        tier: 'curated' as const,
        names: own.map(({ evidence: _evidence, parts: _parts, ...name }) => name),
        relations: relationsOf(profile, neighbours, brief),
        among: relationsAmong(neighbours),
      };
      return { ...shown, sources: citedSources(shown, data.sources) };
    },
  };
}

/** The ids of all that bear a name, by the name. */
function bearersOf(
  ids: readonly string[],
  names: (id: string) => readonly { text: string }[],
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const id of ids) {
    for (const { text } of names(id))
      bearers.set(plain(text), (bearers.get(plain(text)) ?? new Set()).add(id));
  }
  return bearers;
}

/** A name without what lists spell in different ways: case, blanks, dashes. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function citedSources(
  profile: Omit<ReaderProfile, 'sources'>,
  sources: Record<string, string>,
): Record<string, Source> {
  const citing = [
    profile.summary,
    ...profile.names,
    ...profile.statements,
    ...profile.designations,
    ...profile.charges,
    ...profile.events,
    ...profile.relations,
    ...profile.among,
    ...profile.knowledgeBases,
  ];
  const cited: Record<string, Source> = {};
  for (const id of citing.flatMap((one) => one.sources)) {
    const source = sources[id];
    if (source !== undefined) cited[id] ??= JSON.parse(source);
  }
  return cited;
}

/** The value of `make`, made when it is first wanted. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
