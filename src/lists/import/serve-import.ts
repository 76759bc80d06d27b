import { openKeptLists } from '../kept/kept-lists.ts';
import { ListGone } from '../kept/list-gone.ts';
import { Unreadable } from '../unreadable.ts';
import type { Compiler } from './compiler.ts';
import { importList, type Progress, type ReadyList } from './import-list.ts';
import { holdLife } from './life.ts';
import type { Failure, FromWorker, ToWorker } from './protocol.ts';
import { unforeseen } from './unforeseen.ts';

/** More often nobody sees. */
const BETWEEN_MS = 100;

/** What an import is made of, beside the readers and the store. */
export interface Means {
  compiler(): Compiler;
  isOrdinary(name: string): boolean;
}

/** The worker's side of one import. Returns what takes the page's messages. */
export function serveImport(
  means: Means,
  send: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  let ready: ReadyList | undefined;
  return async (message) => {
    try {
      if ('keep' in message) {
        if (ready) send({ kept: await ready.keep(message.keep) });
        return;
      }
      const { files, instead, lock } = message.start;
      await holdLife(lock);
      ready = await importList(files, instead, {
        lists: await openKeptLists(),
        lock,
        compiler: means.compiler(),
        isOrdinary: means.isOrdinary,
        progress: sometimes((progress) => send({ progress })),
      });
      send({ preview: ready.preview });
    } catch (error) {
      send({ failed: failureOf(error) });
    }
  };
}

/** Every new stage is told, and within one not more than can be seen. */
function sometimes(tell: (progress: Progress) => void): (progress: Progress) => void {
  let [last, stage]: [number, Progress['stage'] | undefined] = [0, undefined];
  return (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - last < BETWEEN_MS) return;
    [last, stage] = [now, progress.stage];
    tell(progress);
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof Unreadable) {
    return { why: 'unreadable', of: error.why, place: error.place, what: error.what };
  }
  if (error instanceof ListGone) return { why: 'gone' };
  if (error instanceof Error && error.name === 'QuotaExceededError') return { why: 'no-room' };
  return unforeseen(error);
}
