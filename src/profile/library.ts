import { relationsOf } from './relations.ts';
import type { Kind, KnowledgeBaseLink, Name, Profile, RelationType, Source } from './types.ts';

/** A profile in one line, enough to name it and tell its kind. */
export interface Brief {
  id: string;
  kind: Kind;
  name: string;
  summary: string;
}

/** A relation as seen from the profile that is read: `of` tells which end it stands on. */
export interface ReaderRelation {
  type: RelationType;
  /** `subject`: this profile is … of `other`. `object`: `other` is … of this profile. */
  end: 'subject' | 'object';
  other: Brief;
  by: string;
  text?: string | undefined;
  sources: string[];
}

export type ReaderName = Omit<Name, 'evidence' | 'parts'>;

/** Everything a reader is shown of one profile, with each source it cites. */
export interface ReaderProfile extends Omit<Profile, '$schema' | 'names' | 'relations' | 'knowledgeBases'> {
  names: ReaderName[];
  relations: ReaderRelation[];
  knowledgeBases: KnowledgeBaseLink[];
  sources: Record<string, Source>;
}

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
