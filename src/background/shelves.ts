import type { Library } from '../profile/library.ts';
import type { Brief, Readable } from '../profile/reader-profile.ts';
import type { OwnLists } from './own-lists.ts';

/** All that can be read under an id: the library, and the entries of the reader's own lists. */
export interface Shelves {
  brief(id: string): Promise<Brief | undefined>;
  profile(id: string): Promise<Readable | undefined>;
}

export function openShelves(
  library: Pick<Library, 'brief' | 'profile'>,
  lists: Pick<OwnLists, 'brief' | 'profile'>,
): Shelves {
  // Ids of lists begin with a sign that no other has; see `lists/names/entry-id.ts`.
  const shelf = (id: string) => (id.startsWith('@') ? lists : library);
  return { brief: (id) => shelf(id).brief(id), profile: (id) => shelf(id).profile(id) };
}
