import { type Fault, tellOf } from './faults.ts';
import type { ReadableProfile } from './readable.ts';

/** A file by what can be read of its profile. */
interface ProfileFile {
  path: string;
  id: string;
  profile: ReadableProfile;
}

/** What is stated twice: a sentence in one profile, a relation in one or from both of its ends. */
export function checkRepeats(files: readonly ProfileFile[], faults: Fault[]): void {
  const stated = new Map<string, string>();
  for (const { path, id, profile } of files) {
    const tell = tellOf(path, faults);
    const said = new Map<string, string>();
    for (const { field, value } of profile.statements) {
      const first = said.get(value.text);
      if (first) tell(`${field}.text`, `says what ${first} says`);
      else said.set(value.text, field);
    }
    for (const { field, value } of profile.relations) {
      const key = [value.type, ...[id, value.target].sort()].join(' ');
      const first = stated.get(key);
      if (first) {
        tell(
          field,
          `"${value.type}" between these two is stated in ${first} already; the other end is derived`,
        );
      } else stated.set(key, `${path}, ${field},`);
    }
  }
}
