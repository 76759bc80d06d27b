import { nameKey } from '../settings/name-key.ts';
import type { Shelves } from './shelves.ts';

/** Whether a profile or an entry has a name: what a page says of one is not taken at its word. */
export async function hasName(
  shelves: Pick<Shelves, 'profile'>,
  profile: string,
  name: string,
): Promise<boolean> {
  const names = (await shelves.profile(profile))?.names ?? [];
  return names.some(({ text }) => nameKey(text) === nameKey(name));
}
