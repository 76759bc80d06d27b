import { announceFound, areListsAnnounced } from '../lists/kept/announce.ts';
import type { KeptList, ListColour } from '../lists/kept/kept-list.ts';
import { type KeptLists, openKeptLists } from '../lists/kept/kept-lists.ts';
import { entryPlace } from '../lists/names/entry-id.ts';
import { findNames, type NamedList } from '../lists/names/find.ts';
import { findEntries } from '../lists/names/find-entries.ts';
import { piecesOf, unpackKeySets } from '../lists/names/key-set.ts';
import { mergeSieve } from '../lists/names/merge-sieve.ts';
import { packMerged, unpackMerged } from '../lists/names/merged.ts';
import { listedBrief, listedProfile } from '../lists/names/reader-entry.ts';
import { shareNames } from '../lists/names/share.ts';
import type { ReaderListed } from '../profile/reader-profile.ts';
import type { Kind } from '../profile/types.ts';
import type { SharedNames, StoredKeys } from '../recognize/name-store.ts';
import { type PackedSieve, packSieve } from '../recognize/sieve.ts';
import { createPieceCache } from './piece-cache.ts';

/** The reader's own lists, as far as the background needs them. */
export interface OwnLists {
  /** The names of the lists that are switched on, by their keys. */
  namesFor(keys: readonly number[]): Promise<SharedNames | undefined>;
  /** The sieve of their names and those that are shipped; null where none is switched on. */
  sieve(): Promise<PackedSieve | null>;
  /** Has the sieve made anew when it is next asked for: other names are shipped now. */
  forgetSieve(): Promise<void>;
  brief(id: string): Promise<ReturnType<typeof listedBrief> | undefined>;
  profile(id: string): Promise<ReaderListed | undefined>;
  /** The ids of the entries that have exactly this name, or this reference. */
  find(query: string): Promise<string[]>;
  /** Says which there are, where that was not said in time. */
  look(): Promise<void>;
  /** They have changed: nothing of what was known holds. */
  changed(): Promise<void>;
}

/** Whose colour each is. */
const KINDS: Record<Exclude<ListColour, 'kind'>, Kind> = {
  teal: 'group',
  violet: 'person',
  amber: 'organization',
  blue: 'operation',
  rust: 'tool',
};

/** The lists that are switched on, as they are at one time. */
interface Open {
  kept: KeptLists;
  on: KeptList[];
  named: NamedList[];
}

/** @param shippedKeys the keys of the names that come with the extension */
export function openOwnLists(shippedKeys: () => Promise<StoredKeys>): OwnLists {
  let opening: Promise<Open | undefined> | undefined;
  let merging: Promise<PackedSieve | null> | undefined;

  async function open(): Promise<Open | undefined> {
    if (!(await areListsAnnounced())) return undefined;
    const kept = await openKeptLists();
    const on = (await announceFound(kept)).filter((list) => list.on);
    const piece = createPieceCache((list, at) => kept.piece(list, at));
    const named = await Promise.all(
      on.map(async ({ id, underlined, colour }): Promise<NamedList[]> => {
        const sieve = await kept.sieve(id);
        if (!sieve) return [];
        const list = {
          id,
          quiet: !underlined,
          pieces: piecesOf(sieve),
          piece: (at: number) => piece(id, at),
        };
        return [colour === 'kind' ? list : { ...list, colour: KINDS[colour] }];
      }),
    );
    return { kept, on, named: named.flat() };
  }

  function opened(): Promise<Open | undefined> {
    opening ??= open();
    const mine = opening;
    // What failed is tried again the next time.
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  }

  async function changed(): Promise<void> {
    void opening?.then((was) => was?.kept.close()).catch(() => undefined);
    opening = undefined;
    merging = undefined;
  }

  /** Does something with the lists; once more where their database was closed under it. */
  async function withLists<T>(use: (lists: Open) => Promise<T>): Promise<T | undefined> {
    const lists = await opened();
    if (!lists) return undefined;
    try {
      return await use(lists);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      void changed();
      const again = await opened();
      return again && use(again);
    }
  }

  async function merged({ kept, on }: Open): Promise<PackedSieve | null> {
    if (on.length === 0) return null;
    const lists = on.map(({ id }) => id);
    const before = await kept.merged();
    if (before) {
      const { lists: of, sieve } = unpackMerged(before);
      if (of.join() === lists.join()) return packSieve(sieve);
    }
    const shipped = await shippedKeys();
    const sets = await Promise.all(lists.map((list) => kept.sieve(list)));
    const sieve = mergeSieve(
      sets.flatMap((set) => (set ? [unpackKeySets(set)] : [])),
      { keys: Object.keys(shipped.keys).map(Number), beginnings: shipped.beginnings },
    );
    await kept.keepMerged(packMerged({ lists, sieve }), lists);
    return packSieve(sieve);
  }

  /** An entry of a list, whether that is switched on or not. */
  async function entry(id: string) {
    const place = entryPlace(id);
    if (!place) return undefined;
    return withLists(async ({ kept }) => {
      const [list, listed] = await Promise.all([
        kept.list(place.list),
        kept.entry(place.list, place.position),
      ]);
      return list && listed && { list, entry: listed };
    });
  }

  return {
    namesFor: (keys) => withLists(async ({ named }) => shareNames(await findNames(named, keys))),
    async sieve() {
      merging ??= withLists(merged).then((sieve) => sieve ?? null);
      const mine = merging;
      mine.catch(() => {
        if (merging === mine) merging = undefined;
      });
      return mine;
    },
    async forgetSieve() {
      await withLists(({ kept }) => kept.forgetMerged());
      merging = undefined;
    },
    async brief(id) {
      const found = await entry(id);
      return found && listedBrief(id, found.list, found.entry);
    },
    async profile(id) {
      const found = await entry(id);
      return found && listedProfile(id, found.list, found.entry);
    },
    find: async (query) => (await withLists(({ named }) => findEntries(named, query))) ?? [],
    async look() {
      const kept = await openKeptLists();
      await announceFound(kept);
      kept.close();
    },
    changed,
  };
}
