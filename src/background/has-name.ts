import { nameKey } from '../settings/name-key.ts';
import type { OwnLists } from './own-lists.ts';
import type { Shelves } from './shelves.ts';

/**
 * Whether a profile or an entry has a name, an entry also one that is made of what its list has: what a page says of one is
 * not taken at its word.
 */
export async function hasName(
  shelves: Pick<Shelves, 'profile'>,
  lists: Pick<OwnLists, 'find'>,
  profile: string,
  name: string,
): Promise<boolean> {
  const names = (await shelves.profile(profile))?.names ?? [];
  if (names.some(({ text }) => nameKey(text) === nameKey(name))) return true;
  return profile.startsWith('@') && (await lists.find(name)).includes(profile);
}
