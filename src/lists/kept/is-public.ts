import type { ListContents } from './kept-list.ts';

/** Whether everybody can read a list: its readers know where. Any other, in whichever form, may be somebody's secret. */
export function isPublic({ heads }: Pick<ListContents, 'heads'>): boolean {
  return heads.every(({ url }) => url !== undefined);
}
