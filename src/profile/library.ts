import type { Brief, ReaderEntry, ReaderProfile } from './reader-profile.ts';
import type { Reference } from './reference.ts';
import { openReferenceShelf } from './reference-shelf.ts';
import { relationsOf } from './relations.ts';
import type { Profile, Source } from './types.ts';

/** The compiled profiles, sources and reference entries: all that a reader needs, and nothing that a page is given. */
export interface LibraryData {
  profiles: Profile[];
  sources: Source[];
  reference: Reference;
}

export interface Library {
  all(): Brief[];
  brief(id: string): Brief | undefined;
  profile(id: string): ReaderEntry | undefined;
  /** The names of a profile or an entry, as a look-up needs them. */
  names(id: string): readonly { text: string; assignedBy: string }[];
}

export function openLibrary(data: LibraryData): Library {
  const profiles = new Map(data.profiles.map((profile) => [profile.id, profile]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const shelf = openReferenceShelf(data.reference);
  const ids = [...data.profiles.map(({ id }) => id), ...data.reference.entries.map(({ id }) => id)];
  let bearers: Map<string, Set<string>> | undefined;

  function brief(id: string): Brief | undefined {
    const profile = profiles.get(id);
    if (!profile) return shelf.brief(id);
    return { id, kind: profile.kind, name: profile.name, summary: profile.summary.text };
  }

  function names(id: string): readonly { text: string; assignedBy: string }[] {
    return profiles.get(id)?.names ?? shelf.names(id);
  }

  /** Who else bears which names of an entry, in the order of the library. */
  function namesakes(id: string): { other: Brief; names: string[] }[] {
    bearers ??= bearersOf(ids, names);
    const shared = new Map<string, string[]>();
    for (const { text } of names(id)) {
      for (const other of bearers.get(plain(text)) ?? []) {
        if (other !== id) shared.set(other, [...(shared.get(other) ?? []), text]);
      }
    }
    return ids.flatMap((other) => {
      const [of, same] = [brief(other), shared.get(other)];
      return of && same ? [{ other: of, names: same }] : [];
    });
  }

  return {
    all: () => ids.flatMap((id) => brief(id) ?? []),
    brief,
    names,
    profile(id) {
      const profile = profiles.get(id);
      if (!profile) return shelf.entry(id, namesakes(id));
      const { $schema: _schema, names: own, relations: _relations, ...rest } = profile;
      const shown = {
        ...rest,
        tier: 'curated' as const,
        names: own.map(({ evidence: _evidence, parts: _parts, ...name }) => name),
        relations: relationsOf(profile, data.profiles, brief),
      };
      return { ...shown, sources: citedSources(shown, sources) };
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
  sources: Map<string, Source>,
): Record<string, Source> {
  const citing = [
    profile.summary,
    ...profile.names,
    ...profile.statements,
    ...profile.designations,
    ...profile.charges,
    ...profile.events,
    ...profile.relations,
    ...profile.knowledgeBases,
  ];
  const cited: Record<string, Source> = {};
  for (const id of citing.flatMap((one) => one.sources)) {
    const source = sources.get(id);
    if (source) cited[id] = source;
  }
  return cited;
}
