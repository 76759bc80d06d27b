import type { ListId } from '../kept/kept-list.ts';

/** An entry of a list, by its place. */
export interface EntryPlace {
  list: ListId;
  position: number;
}

/** The id of an entry among profiles, whose ids have no such sign: `@3.17`. An update gives a list another number. */
export function entryId({ list, position }: EntryPlace): string {
  return `@${list}.${position}`;
}

export function entryPlace(id: string): EntryPlace | undefined {
  const [, list, position] = /^@(\d{1,9})\.(\d{1,7})$/.exec(id) ?? [];
  return list === undefined ? undefined : { list: Number(list), position: Number(position) };
}

/** More than a list may have entries (see `LIMITS`). */
const ROOM = 2 ** 21;

/** The position of an entry among all that pages are given names of: after the profiles, list by list. */
export function positionAmongAll({ list, position }: EntryPlace): number {
  return list * ROOM + position;
}
