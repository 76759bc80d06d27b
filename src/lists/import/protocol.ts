import type { Place } from '../entry.ts';
import type { KeptList, ListChoices, ListId } from '../kept/kept-list.ts';
import type { UnreadableReason } from '../unreadable.ts';
import type { Progress } from './import-list.ts';
import type { Preview } from './preview.ts';

/** What a page and the worker that imports for it say to each other. Both are built together, so nothing is parsed. */

export type ToWorker = { readonly start: Start } | { readonly keep: Partial<ListChoices> };

export interface Start {
  readonly files: readonly File[];
  /** The list that they are a newer release of. */
  readonly instead: ListId | undefined;
  /** The Web Lock to hold meanwhile. */
  readonly lock: string;
}

export type FromWorker =
  | { readonly progress: Progress }
  | { readonly preview: Preview }
  | { readonly kept: KeptList }
  | { readonly failed: Failure };

/** Why there is no list. */
export type Failure =
  | {
      readonly why: 'unreadable';
      readonly of: UnreadableReason;
      readonly place: Place;
      readonly what: string;
    }
  | { readonly why: 'no-room' }
  /** The browser's memory did not last, or its worker has ended by itself, which nothing else is known to bring about. */
  | { readonly why: 'no-memory' }
  /** The list that it is a newer release of has been deleted or replaced meanwhile. */
  | { readonly why: 'gone' }
  /** Something that nobody foresaw, in a browser's words. */
  | { readonly why: 'other'; readonly what: string };
