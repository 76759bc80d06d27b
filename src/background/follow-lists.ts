import { announcedLists, areListsComing, watchLists } from '../lists/kept/announce.ts';
import { watchMissing } from '../lists/kept/missing.ts';
import { noteFault } from '../settings/faults.ts';
import { keepRecentOf } from '../settings/recent.ts';
import type { OwnLists } from './own-lists.ts';
import { switchOpenTabs } from './pages.ts';

/** Does what is due whenever the reader's lists came, went or changed, whoever says so. */
export function followLists(lists: Pick<OwnLists, 'changed' | 'look'>): void {
  void areListsComing().then(async (coming) => coming && lists.look());
  watchLists(() => {
    void switchOpenTabs(lists.changed());
    void announcedLists().then((left) => keepRecentOf(new Set(left)));
  });
  watchMissing(() => void noteFault('lists', new Error('The lists that were stored are gone.')));
}
