import type { Name } from '../profile/types.ts';
import type { NamedFile } from '../profile/validate.ts';
import type { Collision } from './compile-index.ts';
import { fold } from './fold.ts';
import { formsOf } from './forms.ts';

/**
 * People's whole names that another profile bears too, in whichever order, where no cues of their own tell the two
 * apart: whatever a page says of one would speak as much for the other.
 */
export function namesakes(profiles: readonly NamedFile[]): Collision[] {
  const borne = new Map<string, { profile: string; name: Name }[]>();
  const found: Collision[] = [];
  for (const { id, names } of profiles) {
    for (const { field, value: name } of names) {
      if (name.evidence.class === 'unmarked') continue;
      const keys = keysOf(name);
      const others = keys
        .flatMap((key) => borne.get(key) ?? [])
        .filter(({ profile, name: other }) => profile !== id && (isWhole(name) || isWhole(other)))
        .filter(({ name: other }) => !hasOwnCue(name, other) || !hasOwnCue(other, name));
      for (const other of new Set(others.map(({ profile }) => profile))) {
        found.push({ text: name.text, field, profiles: [other, id] });
      }
      for (const key of keys) borne.set(key, [...(borne.get(key) ?? []), { profile: id, name }]);
    }
  }
  return found;
}

function isWhole({ evidence }: Name): boolean {
  return evidence.class === 'personal' || evidence.class === 'common-personal';
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
