import { createMarker } from '../../../src/page/marker.ts';
import { type Marking, startMarking } from '../../../src/page/marking.ts';
import { createPainter } from '../../../src/page/paint.ts';
import { unpackSieve } from '../../../src/recognize/sieve.ts';
import { MARKS_AT_FIRST } from '../../settings/marks-at-first.ts';
import { type Clock, createClock } from './clock.ts';
import type { Contender, Run } from './contender.ts';

/** The page's part of the extension as it is, slices and all; the bench's server stands in for the background. */
export const ours: Contender = {
  async prepare(names) {
    const sieve = unpackSieve(await (await fetch(`${names}/sieve`)).json());
    let marking: Marking | undefined;
    return {
      run: () =>
        new Promise<Run>((resolve) => {
          const clock = createClock();
          const giveBack = watchYields(clock);
          const sheet = (): CSSStyleSheet => new CSSStyleSheet();
          const painter = createPainter(CSS.highlights, sheet);
          const paintPassage = painter.paint;
          let paint = 0;
          painter.paint = (...passage) => {
            const start = performance.now();
            paintPassage(...passage);
            paint += performance.now() - start;
          };
          clock.resume();
          marking = startMarking(document, {
            sieve,
            marks: MARKS_AT_FIRST,
            namesFor: (keys) => askFor(`${names}/ask`, keys, clock),
            loadMarker: async (of) =>
              createMarker(
                document,
                {
                  ...of,
                  dress: () => undefined,
                  loadCard: async () => undefined,
                  retired: () => false,
                  pointed: () => undefined,
                  over: () => undefined,
                },
                sheet,
                painter,
              ),
            changed() {
              clock.pause();
              giveBack();
              let found = 0;
              for (const passage of painter.passages()) found += painter.of(passage).length;
              resolve({ scan: clock.total() - paint, paint, longestTask: clock.longest(), found, share: 1 });
            },
          });
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
