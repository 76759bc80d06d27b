import type { Progress } from './import/import-list.ts';
import { openWorker } from './import/open-worker.ts';
import { type RunningImport, startImport } from './import/start-import.ts';
import {
  announceComing,
  announceFound,
  announceLists,
  announceRemoval,
  watchLists,
} from './kept/announce.ts';
import { exportList } from './kept/export-list.ts';
import type { KeptList, ListChoices, ListId } from './kept/kept-list.ts';
import { type KeptLists, openKeptLists } from './kept/kept-lists.ts';
import { areListsMissing, forgetMissing } from './kept/missing.ts';
import { type Room, storageRoom } from './kept/room.ts';

/** Where a page shows and changes the lists that somebody imported. */
export interface ListsDoor {
  /** By their names. */
  lists(): Promise<KeptList[]>;
  /** Whether there were lists, of which the browser, or somebody, has left none. Known once they were read. */
  areMissing(): Promise<boolean>;
  /** That they are is known, and need not be said again. */
  forgetMissing(): Promise<void>;
  /** Calls back whenever they change, here or elsewhere. Returns the way to stop. */
  watch(changed: () => void): () => void;
  change(list: ListId, choices: Partial<ListChoices>): Promise<void>;
  remove(list: ListId): Promise<void>;
  /** As a file in our own form. */
  export(list: ListId): Promise<Blob>;
  room(): Promise<Room>;
  /** Begins to import files as one list. `instead` is the list that they are a newer release of. */
  start(
    files: readonly File[],
    instead: ListId | undefined,
    progress: (progress: Progress) => void,
  ): Promise<RunningImport>;
}

/** The lists in the browser's own storage. What was left behind by imports that were killed is swept away. */
export function browserLists(): ListsDoor {
  let opened: Promise<KeptLists> | undefined;
  /** What is left at its end is swept away when this is opened the next time. */
  const sweepOn = (lists: KeptLists) => void lists.sweep().catch(() => undefined);
  const open = () => {
    opened ??= openKeptLists().then(async (lists) => {
      sweepOn(lists);
      await announceFound(lists);
      return lists;
    });
    // What failed once may not the next time: the browser's storage is busy, say.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const announce = async (lists: KeptLists) => announceLists(await lists.lists());
  return {
    async lists() {
      const lists = await (await open()).lists();
      return lists.sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
    },
    areMissing: areListsMissing,
    forgetMissing,
    watch: watchLists,
    async change(list, choices) {
      const lists = await open();
      await lists.change(list, choices);
      await announce(lists);
    },
    async remove(list) {
      const lists = await open();
      await announceRemoval(lists, list);
      sweepOn(lists);
    },
    export: async (list) => exportList(await open(), list),
    room: storageRoom,
    async start(files, instead, progress) {
      const lists = await open();
      const running = startImport(openWorker(), lists, files, instead, progress);
      return {
        ...running,
        async keep(choices) {
          await announceComing();
          const kept = await running.keep(choices);
          await announce(lists);
          if (instead !== undefined) sweepOn(lists);
          return kept;
        },
      };
    },
  };
}
