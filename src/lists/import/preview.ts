import type { ListEntry, Skipped, SkipReason } from '../entry.ts';
import type { ListContents, ListId } from '../kept/kept-list.ts';
import type { ChangedEntry } from '../list-changes.ts';

/** What was read, before it counts. */
export interface Preview {
  readonly contents: ListContents;
  /** What it will take on this device. */
  readonly bytes: number;
  /** Entries from all over the list. */
  readonly samples: readonly Pick<ListEntry, 'id' | 'name' | 'kind' | 'names'>[];
  /** The first of what was not taken over as it stands, for each reason. */
  readonly skipped: readonly (readonly [why: SkipReason, shown: readonly Skipped[]])[];
  /** Names that mean something else to everybody. */
  readonly ordinary: Some<string>;
  readonly changes?: Changes;
}

/** What is different from the list that it takes the place of. */
export interface Changes {
  readonly of: ListId;
  readonly added: Some<string>;
  readonly removed: Some<string>;
  readonly changed: Some<ChangedEntry>;
}

/** How many there are, and the first of them. */
export interface Some<T> {
  readonly count: number;
  readonly shown: readonly T[];
}

/** The most that are shown of anything. */
export const SHOWN = 20;
