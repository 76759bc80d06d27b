import { marksIn } from '../settings/decide-tab.ts';
import type { Marks } from '../settings/marks.ts';
import { usedLists } from './used-lists.ts';

/** What is to be marked in the pages of a tab now, by which lists of the reader's own. */
export async function marksNow(tab: number, url?: string): Promise<Marks | null> {
  const [marks, lists] = await Promise.all([marksIn(tab, url), usedLists()]);
  return marks && lists !== undefined ? { ...marks, lists } : marks;
}
