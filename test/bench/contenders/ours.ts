import { type Marking, startMarking } from '../../../src/page/marking.ts';
import { createLearnedNames } from '../../../src/recognize/learned-names.ts';
import { type Clock, createClock } from './clock.ts';
import type { Contender, Run } from './contender.ts';

/** The page's part of the extension as it is, slices and all; the bench's server stands in for the background. */
export const ours: Contender = {
  async prepare(names) {
    const sieve = new Uint8Array(await (await fetch(`${names}/sieve`)).arrayBuffer());
    let marking: Marking | undefined;
    return {
      run: () =>
        new Promise<Run>((resolve) => {
          const clock = createClock();
          const giveBack = watchYields(clock);
          let paint = 0;
          let found = 0;
          clock.resume();
          const started = startMarking(document, {
            names: createLearnedNames(sieve),
            namesFor: (keys) => askFor(`${names}/ask`, keys, clock),
            sheet: () => new CSSStyleSheet(),
            changed() {
              clock.pause();
              giveBack();
              for (const passage of started.painter.passages()) found += started.painter.of(passage).length;
              resolve({ scan: clock.total() - paint, paint, longestTask: clock.longest(), found, share: 1 });
            },
          });
          marking = started;
          const paintPassage = started.painter.paint;
          started.painter.paint = (...passage) => {
            const start = performance.now();
            paintPassage(...passage);
            paint += performance.now() - start;
          };
        }),
      undo: () => marking?.stop(),
    };
  },
};

/** As the message to the background, whose answer is read on the main thread too. */
async function askFor(url: string, keys: number[], clock: Clock) {
  void pauseAfterThisTask(clock);
  const answer = await (await fetch(url, { method: 'POST', body: JSON.stringify(keys) })).text();
  clock.resume();
  void pauseAfterThisTask(clock);
  return JSON.parse(answer);
}

async function pauseAfterThisTask(clock: Clock): Promise<void> {
  await scheduler.postTask(() => clock.pause(), { priority: 'user-blocking' });
}

/** Stops the clock while the page has its turn; returns what undoes that. */
function watchYields(clock: Clock): () => void {
  const { yield: original } = scheduler;
  scheduler.yield = async () => {
    clock.pause();
    await original.call(scheduler);
    clock.resume();
  };
  return () => {
    scheduler.yield = original;
  };
}

/** Not yet in the typing of `lib.dom`. */
declare const scheduler: {
  yield(): Promise<void>;
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};
