import type { ReaderProfile } from '../../profile/reader-profile.ts';

/** Whether a profile is a reference entry: names and links, without an account of its own. */
export function isReference(profile: ReaderProfile): boolean {
  const { statements, designations, charges, events, relations } = profile;
  return [statements, designations, charges, events, relations].every((part) => part.length === 0);
}
