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
  return {
    // Told beside other things, which are told all the same where the lists can't be read.
    brief: (id) =>
      shelf(id)
        .brief(id)
        .catch((error) => {
          if (shelf(id) === library) throw error;
          console.warn('Known As could not read an entry of your lists.', error);
          return undefined;
        }),
    profile: (id) => shelf(id).profile(id),
  };
}
