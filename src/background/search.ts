import type { Found } from '../messages/reader.ts';
import type { Wish } from '../messages/wish.ts';
import type { Library } from '../profile/library.ts';
import { createLookUp, type LookUpResult, type Searched } from '../recognize/look-up.ts';
import { nameKey } from '../settings/name-key.ts';
import type { OwnLists } from './own-lists.ts';
import type { Shelves } from './shelves.ts';

export type Search = (query: string) => Promise<Found[]>;

/**
 * Looks up among all profiles and entries, which are read when something is first looked up, and in the reader's own
 * lists.
 */
export function createSearch(
  library: Library,
  shelves: Pick<Shelves, 'brief'>,
  lists: Pick<OwnLists, 'find'>,
): Search {
  let search: ((query: string) => LookUpResult[]) | undefined;

  async function searching(): Promise<(query: string) => LookUpResult[]> {
    if (search) return search;
    const parts = await Promise.all([library.all(), library.names(), library.identifiers()]);
    // Another query may have waited for the same.
    search ??= createLookUp(searchedOf(...parts));
    return search;
  }

  async function listedAs(query: string): Promise<string[]> {
    try {
      return await lists.find(query);
    } catch (error) {
      console.warn('Known As could not look in your lists.', error);
      return [];
    }
  }

  return async (query) => {
    const [find, entries] = await Promise.all([searching(), listedAs(query)]);
    const listed = entries.map((profile) => ({ profile, match: { by: 'list' as const } }));
    // Who typed a whole name, or a reference, of an entry is looking for it.
    const found = await Promise.all(
      [...listed, ...find(query)].map(async ({ profile, match }) => ({
        brief: await shelves.brief(profile),
        match,
      })),
    );
    return found.flatMap(({ brief, match }) => (brief ? [{ brief, match }] : []));
  };
}

/** The one profile that bears the very name or identifier that was looked up, or else all that was found. */
export function bestOf(query: string, found: readonly Found[]): Wish {
  const key = nameKey(query);
  const exact = found.filter(({ match }) => isExact(match, key));
  const [one] = exact;
  return one && exact.length === 1 ? { profile: one.brief.id } : { query };
}

function isExact(match: Found['match'], key: string): boolean {
  switch (match.by) {
    case 'name':
      return nameKey(match.name.text) === key;
    case 'identifier':
      return nameKey(match.identifier.id) === key;
    default:
      // Nothing else of a list is found.
      return true;
  }
}

type Held<Part extends 'all' | 'names' | 'identifiers'> = Awaited<ReturnType<Library[Part]>>;

function searchedOf(all: Held<'all'>, names: Held<'names'>, identifiers: Held<'identifiers'>): Searched[] {
  return all.map((brief) => ({
    id: brief.id,
    name: brief.name,
    curated: 'summary' in brief,
    names: names.get(brief.id) ?? [],
    identifiers: identifiers.get(brief.id) ?? [],
  }));
}
