import type { LibraryData } from './library.ts';
import type { Reference } from './reference.ts';
import type { Profile, Source } from './types.ts';

/** Compiles all that a reader can be shown into texts that are read one by one, when somebody wants them. */
export function compileLibrary(
  profiles: readonly Profile[],
  sources: readonly Source[],
  reference: Reference,
): LibraryData {
  const statedBy: Record<string, string[]> = {};
  for (const { id, relations } of profiles) {
    for (const target of new Set(relations.map((relation) => relation.target))) {
      statedBy[target] = [...(statedBy[target] ?? []), id];
    }
  }
  return {
    briefs: profiles.map(({ id, kind, name, summary }) => ({ id, kind, name, summary: summary.text })),
    statedBy,
    profiles: Object.fromEntries(profiles.map((profile) => [profile.id, JSON.stringify(profile)])),
    sources: Object.fromEntries(sources.map((source) => [source.id, JSON.stringify(source)])),
    names: JSON.stringify(
      Object.fromEntries(
        profiles.map(({ id, names }) => [id, names.map(({ text, assignedBy }) => ({ text, assignedBy }))]),
      ),
    ),
    reference: JSON.stringify(reference),
  };
}
