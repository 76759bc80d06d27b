import { identifiersOf } from './identifiers.ts';
import type { LibraryIndex, SearchedName, StoredProfile } from './library.ts';
import type { Brief } from './reader-profile.ts';
import type { Reference } from './reference.ts';
import { relationsAmong, relationsOf } from './relations.ts';
import { NAMES_SHARD, profileShard, REFERENCE_SHARD, type Shard } from './shards.ts';
import type { Profile, Source } from './types.ts';

export interface CompiledLibrary {
  index: LibraryIndex;
  shards: Record<string, Shard>;
}

/** Compiles all that a reader can be shown: what is always at hand, and texts in shards. */
export function compileLibrary(
  profiles: readonly Profile[],
  sources: readonly Source[],
  reference: Reference,
): CompiledLibrary {
  const briefs = profiles.map(
    ({ id, kind, name, summary }): Brief => ({ id, kind, name, summary: summary.text }),
  );
  const briefOf = new Map(briefs.map((brief) => [brief.id, brief]));
  const sourceTexts = new Map(sources.map((source) => [source.id, JSON.stringify(source)]));
  const shards: Record<string, Shard> = {
    [NAMES_SHARD]: {
      names: JSON.stringify(namesById(profiles)),
      identifiers: JSON.stringify(
        Object.fromEntries(profiles.map((profile) => [profile.id, identifiersOf(profile)])),
      ),
    },
    [REFERENCE_SHARD]: { reference: JSON.stringify(reference) },
  };
  for (const [place, profile] of profiles.entries()) {
    const stored = storedProfile(profile, profiles, (id) => briefOf.get(id));
    const cited = stored.sources.flatMap((id): [string, string][] => {
      const text = sourceTexts.get(id);
      return text === undefined ? [] : [[id, text]];
    });
    const name = profileShard(place);
    const { profiles: texts = {}, sources: told = {} } = shards[name] ?? {};
    shards[name] = {
      profiles: { ...texts, [profile.id]: JSON.stringify(stored) },
      sources: { ...told, ...Object.fromEntries(cited) },
    };
  }
  return { index: { briefs }, shards };
}

/** A profile as it is shown: with what others state of it, and without what only the finding of its names needs. */
function storedProfile(
  profile: Profile,
  all: readonly Profile[],
  briefOf: (id: string) => Brief | undefined,
): StoredProfile {
  const { $schema: _schema, names, relations, ...rest } = profile;
  const targets = new Set(relations.map(({ target }) => target));
  const neighbours = all.filter(
    (other) => targets.has(other.id) || other.relations.some(({ target }) => target === profile.id),
  );
  const shown = {
    ...rest,
    tier: 'curated' as const,
    names: names.map(({ evidence: _evidence, parts: _parts, ...name }) => name),
    relations: relationsOf(profile, neighbours, briefOf).map(({ other, ...relation }) => ({
      ...relation,
      other: other.id,
    })),
    among: relationsAmong(neighbours),
  };
  return { ...shown, sources: citedBy(shown) };
}

/** The ids of the sources that a profile cites wherever it is shown. */
function citedBy(shown: Omit<StoredProfile, 'sources'>): string[] {
  const { summary, names, statements, designations, charges, events, relations, among, knowledgeBases } =
    shown;
  const citing = [
    summary,
    ...names,
    ...statements,
    ...designations,
    ...charges,
    ...events,
    ...relations,
    ...among,
    ...knowledgeBases,
  ];
  return [...new Set(citing.flatMap((one) => one.sources))];
}

function namesById(profiles: readonly Profile[]): Record<string, SearchedName[]> {
  return Object.fromEntries(
    profiles.map(({ id, names }) => [
      id,
      names.map(({ text, assignedBy, respelling }) => ({
        text,
        assignedBy,
        ...(respelling && { respellingOf: respelling.of }),
      })),
    ]),
  );
}
