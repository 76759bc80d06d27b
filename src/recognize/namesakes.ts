import type { Name } from '../profile/types.ts';
import type { NamedFile } from '../profile/validate.ts';
import { type Collision, isCertain } from './compile-index.ts';
import { fold } from './fold.ts';
import { formsOf } from './forms.ts';

/**
 * Names that another profile bears too, in whichever order, where no cues of their own tell the two apart: whatever a
 * page says of one would speak as much for the other. What is certain by itself is a collision in any case.
 */
export function namesakes(profiles: readonly NamedFile[]): Collision[] {
  const borne = new Map<string, { profile: string; name: Name }[]>();
  const found: Collision[] = [];
  for (const { id, names } of profiles) {
    for (const { field, value: name } of names) {
      if (name.evidence.class === 'unmarked' || isCertain(name)) continue;
      const keys = keysOf(name);
      const others = keys
        .flatMap((key) => borne.get(key) ?? [])
        .filter(({ profile }) => profile !== id)
        .filter(({ name: other }) => !hasOwnCue(name, other) || !hasOwnCue(other, name));
      for (const other of new Set(others.map(({ profile }) => profile))) {
        found.push({ text: name.text, field, profiles: [other, id] });
      }
      for (const key of keys) borne.set(key, [...(borne.get(key) ?? []), { profile: id, name }]);
    }
  }
  return found;
}

function hasOwnCue({ evidence: { for: own = [] } }: Name, { evidence: { for: others = [] } }: Name): boolean {
  const shared = new Set(others.map(fold));
  return own.some((cue) => !shared.has(fold(cue)));
}

/** All that a name may be read as, without what lies between its letters. */
function keysOf({ text, parts, evidence }: Name): string[] {
  const forms = formsOf({ profile: 0, class: evidence.class, text, ...(parts && { parts }) });
  const swapped = fold(text).split(' ').reverse().join('');
  const keys = [...forms.map((form) => form.text), swapped];
  return [...new Set(keys.map((key) => key.replaceAll(/[^\p{L}\p{N}]/gu, '')))];
}
