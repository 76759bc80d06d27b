import type { KeptList, ListChoices, ListId } from '../kept/kept-list.ts';
import type { KeptLists } from '../kept/kept-lists.ts';
import { newLock } from '../kept/sweep.ts';
import type { Progress } from './import-list.ts';
import { lifeEnded } from './life.ts';
import type { Preview } from './preview.ts';
import type { Failure, FromWorker, ToWorker } from './protocol.ts';
import { unforeseen } from './unforeseen.ts';

/** An import that goes on in a worker of its own. */
export interface RunningImport {
  /** @throws {ImportFailed} */
  readonly preview: Promise<Preview>;
  /**
   * Makes the list count. Of one that takes the place of another, what is not chosen stays as it is there.
   *
   * @throws {ImportFailed}
   */
  keep(choices: Partial<ListChoices>): Promise<KeptList>;
  /** Ends it at once, wherever it is, and leaves nothing of it. */
  cancel(): Promise<void>;
}

/** Nothing of the list is kept; the lists that were there are as before. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.why);
    this.failure = failure;
  }
}

/** The part of a `Worker` that is needed. */
export interface ImportWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Begins to import files as one list. `instead` is the list that they are a newer release of. */
export function startImport(
  worker: ImportWorker,
  lists: KeptLists,
  files: readonly File[],
  instead: ListId | undefined,
  progress: (progress: Progress) => void,
): RunningImport {
  const lock = newLock();
  const preview = Promise.withResolvers<Preview>();
  const kept = Promise.withResolvers<KeptList>();
  // Whoever asks for either is told.
  preview.promise.catch(() => undefined);
  kept.promise.catch(() => undefined);
  const fail = (failure: Failure) => {
    worker.terminate();
    preview.reject(new ImportFailed(failure));
    kept.reject(new ImportFailed(failure));
    // A worker that failed in earnest has put nothing away. What can't be swept now is when lists are next opened.
    lists.sweepAfter(lock).catch(() => undefined);
  };
  const outOfMemory = () => fail({ why: 'no-memory' });
  let lives = false;
  worker.onmessage = ({ data }) => {
    if (!lives) {
      lives = true;
      // Of an import that has come to its end nobody is told any more.
      lifeEnded(lock).then(outOfMemory, () => undefined);
    }
    if ('progress' in data) progress(data.progress);
    else if ('preview' in data) preview.resolve(data.preview);
    else if ('failed' in data) fail(data.failed);
    else {
      worker.terminate();
      kept.resolve(data.kept);
    }
  };
  worker.onerror = ({ message }) => fail(unforeseen(message));
  // What it sends is data, which can always be taken in where there is memory.
  worker.onmessageerror = outOfMemory;
  worker.postMessage({ start: { files, instead, lock } });
  return {
    preview: preview.promise,
    keep(choices) {
      worker.postMessage({ keep: choices });
      return kept.promise;
    },
    async cancel() {
      worker.terminate();
      await lists.sweepAfter(lock);
    },
  };
}
