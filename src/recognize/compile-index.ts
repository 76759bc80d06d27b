import { relatedIds } from '../profile/relations.ts';
import type { EvidenceRule, Name, NameClass, Profile } from '../profile/types.ts';
import type { NamedFile } from '../profile/validate.ts';
import { fold } from './fold.ts';
import { formsOf } from './forms.ts';
import type { Form, IndexedName, IndexedProfile, NameIndexData } from './name-index-data.ts';
import type { EvidenceClass } from './types.ts';

/** A reference entry by the names it is found under. */
export interface ListedNames {
  id: string;
  names: { text: string; evidence: EvidenceRule }[];
}

/** Compiles the names of all profiles, and after them those of reference entries, into what finds them. */
export function compileIndex(
  profiles: readonly Profile[],
  references: readonly ListedNames[] = [],
  others: readonly string[] = [],
): NameIndexData {
  const at = new Map(profiles.map(({ id }, position) => [id, position]));
  // An entry that no page can name needs no place in the index.
  const listed = references.filter(({ names }) => names.some(isMarked));
  return {
    profiles: [
      ...profiles.map((profile) => ({
        id: profile.id,
        kind: profile.kind,
        related: [...relatedIds(profile, profiles)]
          .map((id) => at.get(id))
          .filter((position) => position !== undefined),
      })),
      ...listed.map(({ id }): IndexedProfile => ({ id, kind: 'group', reference: true, related: [] })),
    ],
    names: [
      ...profiles.flatMap((profile, position) =>
        profile.names.filter(isMarked).map((name) => indexedName(name, position)),
      ),
      ...listed.flatMap(({ names }, position) => listedNames(names, profiles.length + position)),
    ],
    others: [...others],
  };
}

function isMarked({ evidence }: { evidence: EvidenceRule }): boolean {
  return evidence.class !== 'unmarked';
}

/** The names of one entry, but for those that find nothing that the others don't: lists spell one name in many ways. */
function listedNames(names: ListedNames['names'], profile: number): IndexedName[] {
  const indexed = names.filter(isMarked).map((name) => indexedName(name, profile));
  const found = new Map<string, EvidenceClass>();
  // The name with most forms first, as it may make others superfluous.
  const kept = new Set(
    indexed
      .map((name) => ({ name, forms: formsOf(name) }))
      .sort((a, b) => b.forms.length - a.forms.length)
      .filter(({ name, forms }) => {
        if (forms.every(({ text }: Form) => found.get(text) === name.class)) return false;
        for (const { text } of forms) if (!found.has(text)) found.set(text, name.class);
        return true;
      })
      .map(({ name }) => name),
  );
  return indexed.filter((name) => kept.has(name));
}

function indexedName(name: Pick<Name, 'text' | 'evidence' | 'parts'>, profile: number): IndexedName {
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
  /** Its place in the second profile. */
  field: string;
  profiles: [string, string];
}

/** Names certain by themselves; where two profiles share one, nothing on a page could decide between them. */
const CERTAIN_CLASSES: ReadonlySet<NameClass> = new Set(['code', 'coined']);

export function isCertain({ evidence }: { evidence: EvidenceRule }): boolean {
  return CERTAIN_CLASSES.has(evidence.class);
}

export function collisions(profiles: readonly NamedFile[]): Collision[] {
  const claimed = new Map<string, { profile: string; certain: boolean }>();
  const found: Collision[] = [];
  for (const profile of profiles) {
    for (const { field, value: name } of profile.names) {
      if (name.evidence.class === 'unmarked') continue;
      const certain = isCertain(name);
      for (const { text: form } of formsOf(indexedName(name, 0))) {
        // Gaps don't tell names apart: a text may fit either.
        const text = form.replaceAll(/[^\p{L}\p{N}]/gu, '');
        const other = claimed.get(text);
        if (other && other.profile !== profile.id && (certain || other.certain)) {
          found.push({ text: name.text, field, profiles: [other.profile, profile.id] });
          break; // One form is enough to tell.
        }
        if (!other || certain) claimed.set(text, { profile: profile.id, certain });
      }
    }
  }
  return found;
}
