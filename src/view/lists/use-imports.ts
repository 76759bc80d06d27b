import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListsDoor } from '../../lists/browser-lists.ts';
import type { Progress } from '../../lists/import/import-list.ts';
import type { Preview } from '../../lists/import/preview.ts';
import type { Failure } from '../../lists/import/protocol.ts';
import { ImportFailed, type RunningImport } from '../../lists/import/start-import.ts';
import { unforeseen } from '../../lists/import/unforeseen.ts';
import type { KeptList, ListChoices } from '../../lists/kept/kept-list.ts';
import { roomFor } from '../../lists/kept/room.ts';

/** Files that are to become one list, or the newer release of one. */
export interface Job {
  readonly files: readonly File[];
  readonly instead: KeptList | undefined;
}

/** What is being done with what was chosen. */
export type Stage =
  | { readonly at: 'idle' }
  /** Whether several files are one list. */
  | { readonly at: 'several'; readonly files: readonly File[] }
  /** It may take more bytes than are free. */
  | { readonly at: 'tight'; readonly job: Job; readonly needed: number; readonly free: number }
  | {
      readonly at: 'reading';
      readonly job: Job;
      readonly began: number;
      readonly progress: Progress | undefined;
    }
  | { readonly at: 'preview'; readonly job: Job; readonly preview: Preview; readonly keeping: boolean }
  | { readonly at: 'failed'; readonly job: Job; readonly failure: Failure };

/** What came of an import, to be said. */
export type Outcome =
  | { readonly what: 'kept' | 'replaced'; readonly name: string }
  | { readonly what: 'cancelled' };

interface Imports {
  stage: Stage;
  /** How many lists are still to come after this one. */
  waiting: number;
  outcome: Outcome | undefined;
  choose(files: readonly File[], instead?: KeptList): void;
  /** Says whether the files that were chosen are one list. */
  split(each: boolean): void;
  tryAnyway(): void;
  keep(choices: Partial<ListChoices>): void;
  /** Ends what goes on, wherever it is, and goes on with what waits. */
  leave(): void;
}

/** Imports what is chosen, one list after the other. */
export function useImports(door: Pick<ListsDoor, 'lists' | 'room' | 'start'>): Imports {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [queue, setQueue] = useState<readonly Job[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<RunningImport | undefined>(undefined);
  /** What an earlier import still has to say is of no account. */
  const turn = useRef(0);

  useEffect(() => () => void running.current?.cancel().catch(() => undefined), []);

  function next(jobs: readonly Job[]): void {
    const [job, ...others] = jobs;
    setQueue(others);
    if (job) void begin(job);
    else setStage({ at: 'idle' });
  }

  async function begin(job: Job): Promise<void> {
    const mine = ++turn.current;
    // Where the browser doesn't say, trying it tells.
    const room = await door.room().catch(() => undefined);
    const free = room?.free ?? Number.POSITIVE_INFINITY;
    const needed = roomFor(job.files);
    if (mine !== turn.current) return;
    if (needed > free) setStage({ at: 'tight', job, needed, free });
    else await read(job);
  }

  async function isKept(list: KeptList): Promise<boolean> {
    return (await door.lists()).some(({ id }) => id === list.id);
  }

  async function read(job: Job): Promise<void> {
    const mine = ++turn.current;
    const began = performance.now();
    const show = (stage: Stage) => {
      if (mine === turn.current) setStage(stage);
    };
    show({ at: 'reading', job, began, progress: undefined });
    try {
      if (job.instead && !(await isKept(job.instead)))
        return show({ at: 'failed', job, failure: { why: 'gone' } });
      const started = await door.start(job.files, job.instead?.id, (progress) =>
        show({ at: 'reading', job, began, progress }),
      );
      // It may have been cancelled before it had begun.
      if (mine !== turn.current) return void started.cancel().catch(() => undefined);
      running.current = started;
      show({ at: 'preview', job, preview: await started.preview, keeping: false });
    } catch (error) {
      show({ at: 'failed', job, failure: failureOf(error) });
    }
  }

  return {
    stage,
    waiting: queue.length,
    outcome,
    choose(files, instead) {
      setOutcome(undefined);
      const jobs = [...queue, { files, instead }];
      if (stage.at !== 'idle' && stage.at !== 'failed') setQueue(jobs);
      else if (files.length > 1 && !instead) setStage({ at: 'several', files });
      else next(jobs);
    },
    split(each) {
      if (stage.at !== 'several') return;
      const { files } = stage;
      next([
        ...queue,
        ...(each ? files.map((file) => [file]) : [files]).map((some) => ({
          files: some,
          instead: undefined,
        })),
      ]);
    },
    tryAnyway() {
      if (stage.at === 'tight') void read(stage.job);
    },
    keep(choices) {
      if (stage.at !== 'preview' || stage.keeping) return;
      const { job } = stage;
      setStage({ ...stage, keeping: true });
      running.current?.keep(choices).then(
        (list) => {
          running.current = undefined;
          setOutcome({ what: job.instead ? 'replaced' : 'kept', name: list.name });
          next(queue.map((waiting) => afterReplacing(waiting, job.instead, list)));
        },
        (error: unknown) => {
          running.current?.cancel().catch(() => undefined);
          setStage({ at: 'failed', job, failure: failureOf(error) });
        },
      );
    },
    leave() {
      turn.current++;
      const ended = running.current?.cancel();
      running.current = undefined;
      const failed = stage.at === 'failed';
      setOutcome(failed ? undefined : { what: 'cancelled' });
      // What could not be swept away now is when lists are next opened.
      void Promise.allSettled([ended]).then(() => next(queue));
    },
  };
}

/** What waits to replace a list replaces the one that has its place by then. */
function afterReplacing(waiting: Job, former: KeptList | undefined, list: KeptList): Job {
  return former && waiting.instead?.id === former.id ? { ...waiting, instead: list } : waiting;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ImportFailed) return error.failure;
  return unforeseen(error);
}
