import { type Marks, readMarks } from '../settings/marks.ts';
import type { Schema } from './listen.ts';

/** What pages are told, apart from the rest of the protocol, as every page carries it; see `protocol.ts`. */

/** To a page, from the background. */
export type ToPage =
  /** What to mark from now on; null for nothing. */
  | { type: 'page.switch'; marks: Marks | null }
  /** Moves to the next or previous mention; of one profile when `profile` is set. `edge` starts from that end. */
  | { type: 'page.step'; direction: 1 | -1; profile?: string; edge: boolean }
  | { type: 'page.openCard' }
  /** Asks who is named there now. */
  | { type: 'page.list' };

/** What a page answers to `page.step`: where it now stands among the mentions (1-based), or that none is left. */
export type Stepped = { at: number; of: number } | { at: 0; of: number };

/**
 * The id of a profile, which is its file's name: lower-case words with hyphens, at most 100 characters; or of an entry of a
 * list, which no profile can have (see `lists/names/entry-id.ts`).
 */
export const PROFILE_ID = /^(?:[a-z0-9-]{1,100}|@\d{1,9}\.\d{1,7})$/;

/**
 * Fits what `ToPage` says, by hand where the other schemas are zod's: zod would be a fifth of the script in every page,
 * for four messages that only the background can send.
 */
export const toPageSchema: Schema<ToPage> = {
  safeParse(message) {
    const data = parse(message);
    return data ? { success: true, data } : { success: false, error: message };
  },
};

function parse(message: unknown): ToPage | undefined {
  if (typeof message !== 'object') return undefined;
  const { type, marks, direction, profile, edge }: Record<string, unknown> = { ...message };
  switch (type) {
    case 'page.switch': {
      const read = marks === null ? marks : readMarks(marks);
      return read === undefined ? undefined : { type, marks: read };
    }
    case 'page.step':
      if ((direction !== 1 && direction !== -1) || typeof edge !== 'boolean') return undefined;
      if (profile === undefined) return { type, direction, edge };
      return isProfileId(profile) ? { type, direction, profile, edge } : undefined;
    case 'page.openCard':
    case 'page.list':
      return { type };
    default:
      return undefined;
  }
}

function isProfileId(value: unknown): value is string {
  return typeof value === 'string' && PROFILE_ID.test(value);
}
