import { relatedIds } from '../profile/relations.ts';
import type { Name, Profile } from '../profile/types.ts';
import type { NamedFile } from '../profile/validate.ts';
import { fold } from './fold.ts';
import { formsOf } from './forms.ts';
import type { IndexedName, NameIndexData } from './name-index-data.ts';

/** Compiles the names of all profiles into what a page carries. */
export function compileIndex(profiles: readonly Profile[]): NameIndexData {
  const at = new Map(profiles.map(({ id }, position) => [id, position]));
  return {
    profiles: profiles.map((profile) => ({
      id: profile.id,
      kind: profile.kind,
      related: [...relatedIds(profile, profiles)]
        .map((id) => at.get(id))
        .filter((position) => position !== undefined),
    })),
    names: profiles.flatMap((profile, position) =>
      profile.names
        .filter(({ evidence }) => evidence.class !== 'unmarked')
        .map((name) => indexedName(name, position)),
    ),
  };
}

function indexedName(name: Name, profile: number): IndexedName {
  return {
    profile,
    class: name.evidence.class,
    text: name.text,
    ...(name.parts && { parts: name.parts }),
    ...(name.evidence.for && { for: name.evidence.for.map(fold) }),
    ...(name.evidence.against && { against: name.evidence.against.map(fold) }),
  };
}

/** Two profiles that bear the same name, though neither name asks for evidence that could tell them apart. */
export interface Collision {
  text: string;
  /** Its place among the names of the second profile. */
  at: number;
  profiles: [string, string];
}

/** Names certain by themselves; where two profiles share one, nothing on a page could decide between them. */
const CERTAIN_CLASSES = new Set(['code', 'coined']);

export function collisions(profiles: readonly NamedFile[]): Collision[] {
  const claimed = new Map<string, { profile: string; certain: boolean }>();
  const found: Collision[] = [];
  for (const profile of profiles) {
    for (const [at, name] of profile.names.entries()) {
      if (!name || name.evidence.class === 'unmarked') continue;
      const certain = CERTAIN_CLASSES.has(name.evidence.class);
      for (const { text } of formsOf(indexedName(name, 0))) {
        const other = claimed.get(text);
        if (other && other.profile !== profile.id && (certain || other.certain)) {
          found.push({ text: name.text, at, profiles: [other.profile, profile.id] });
          break; // One form is enough to tell.
        }
        if (!other || certain) claimed.set(text, { profile: profile.id, certain });
      }
    }
  }
  return found;
}
