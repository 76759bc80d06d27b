import { deleteList, type ListsDatabase } from './database.ts';

/** Deletes what was left behind by those who came to no end: their tab was closed, or the browser. */
export async function sweep(db: ListsDatabase): Promise<void> {
  const locks = (await db.getAll('unfinished')).map(({ lock }) => lock);
  for (const lock of locks) {
    await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
      if (held) await deleteHeldBy(db, lock);
    });
  }
}

/** Deletes what one left behind, as soon as it has let go of its lock. */
export async function sweepAfter(db: ListsDatabase, lock: string): Promise<void> {
  await navigator.locks.request(lock, () => deleteHeldBy(db, lock));
}

async function deleteHeldBy(db: ListsDatabase, lock: string): Promise<void> {
  for (const list of await db.getAllKeys('unfinished')) {
    if ((await db.get('unfinished', list))?.lock === lock) await deleteList(db, list);
  }
}

/** The name of a lock that nobody else takes. */
export function newLock(): string {
  return `list-import ${crypto.randomUUID()}`;
}
