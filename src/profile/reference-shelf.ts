import type { Brief, ReaderName, ReaderReference } from './reader-profile.ts';
import type { Base, BaseId, Listing, Reference, ReferenceEntry } from './reference.ts';
import type { Source } from './types.ts';

/** The reference entries as readers see them. */
export interface ReferenceShelf {
  brief(id: string): Brief | undefined;
  names(id: string): ReaderName[];
  entry(id: string, namesakes: ReaderReference['namesakes']): ReaderReference | undefined;
}

export function openReferenceShelf({ bases, entries }: Reference): ReferenceShelf {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const baseOf = new Map(bases.map((base) => [base.id, base]));

  function names(id: string): ReaderName[] {
    const entry = byId.get(id);
    return entry ? readerNames(entry, baseOf) : [];
  }

  return {
    names,
    brief(id) {
      const entry = byId.get(id);
      return entry && { id, kind: 'group', name: entry.name, listedBy: namesOfBases(entry.listings, baseOf) };
    },
    entry(id, namesakes) {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const listings = entry.listings.flatMap(({ base: baseId, id: ownId, url, names: [leading = ''] }) => {
        const base = baseOf.get(baseId);
        return base ? [{ base, id: ownId, name: leading, url }] : [];
      });
      return {
        tier: 'reference',
        id,
        kind: 'group',
        name: entry.name,
        names: readerNames(entry, baseOf),
        countries: countriesOf(entry, baseOf),
        namesakes,
        listings,
        sources: Object.fromEntries(listings.map(({ base, url }) => [base.id, asSource(base, url)])),
      };
    },
  };
}

/** Each name once whatever its case, with all bases that list it; the entry's own name first. */
function readerNames({ listings }: ReferenceEntry, baseOf: Map<BaseId, Base>): ReaderName[] {
  const byName = Map.groupBy(
    listings.flatMap((listing) => listing.names.map((text) => ({ text, listing }))),
    ({ text }) => text.toLowerCase(),
  );
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const bearing = same.map(({ listing }) => listing);
    return {
      text: first.text,
      script: /\p{Script=Han}/u.test(first.text) ? ('Hans' as const) : ('Latn' as const),
      assignedBy: namesOfBases(bearing, baseOf).join(', '),
      sources: bearing.map(({ base }) => base),
    };
  });
}

function countriesOf({ listings }: ReferenceEntry, baseOf: Map<BaseId, Base>): ReaderReference['countries'] {
  const byCountry = Map.groupBy(
    listings.filter(({ country }) => country !== undefined),
    ({ country }) => country ?? '',
  );
  return [...byCountry].map(([code, of]) => ({
    code,
    listedBy: namesOfBases(of, baseOf),
    sources: of.map(({ base }) => base),
  }));
}

function namesOfBases(listings: readonly Listing[], baseOf: Map<BaseId, Base>): string[] {
  return listings.flatMap(({ base }) => baseOf.get(base)?.name ?? []);
}

function asSource({ id, publisher, title, release }: Base, url: string): Source {
  return { id, publisher, title, url, kind: 'knowledge-base', checked: 'copy', note: `Release: ${release}.` };
}
