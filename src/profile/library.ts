import type { Brief, ReaderProfile } from './reader-profile.ts';
import { relationsOf } from './relations.ts';
import type { Name, Profile, Source } from './types.ts';

/** The compiled profiles and sources: all that a reader needs, and nothing that a page is given. */
export interface LibraryData {
  profiles: Profile[];
  sources: Source[];
}

export interface Library {
  all(): Brief[];
  brief(id: string): Brief | undefined;
  profile(id: string): ReaderProfile | undefined;
  /** The names of a profile, as a look-up needs them. */
  names(id: string): readonly Name[];
}

export function openLibrary(data: LibraryData): Library {
  const profiles = new Map(data.profiles.map((profile) => [profile.id, profile]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));

  function brief(id: string): Brief | undefined {
    const profile = profiles.get(id);
    return profile && { id, kind: profile.kind, name: profile.name, summary: profile.summary.text };
  }

  return {
    all: () => data.profiles.flatMap(({ id }) => brief(id) ?? []),
    brief,
    names: (id) => profiles.get(id)?.names ?? [],
    profile(id) {
      const profile = profiles.get(id);
      if (!profile) return undefined;
      const { $schema: _schema, names, relations: _relations, ...rest } = profile;
      const shown = {
        ...rest,
        names: names.map(({ evidence: _evidence, parts: _parts, ...name }) => name),
        relations: relationsOf(profile, data.profiles, brief),
      };
      return { ...shown, sources: citedSources(shown, sources) };
    },
  };
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
