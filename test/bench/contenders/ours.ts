import { createMarker } from '../../../src/page/marker.ts';
import { type Marking, startMarking } from '../../../src/page/marking.ts';
import { createPainter, type Painted, type Painter } from '../../../src/page/paint.ts';
import { yieldToPage } from '../../../src/page/slices.ts';
import type { SharedNames } from '../../../src/recognize/name-store.ts';
import { unpackSieve } from '../../../src/recognize/sieve.ts';
import { MARKS_AT_FIRST } from '../../settings/marks-at-first.ts';
import { type Clock, createClock } from './clock.ts';
import type { Contender, Run } from './contender.ts';

/** The page's part of the extension as it is, slices and all; a worker stands in for the background. */
export const ours: Contender = {
  async prepare(names) {
    const sieve = unpackSieve(await (await fetch(`${names}/sieve`)).json());
    background ??= new Worker(new URL('/background', names));
    let marking: Marking | undefined;
    let painter: Painter | undefined;
    return {
      run: () =>
        new Promise<Run>((resolve) => {
          const clock = createClock();
          const giveBack = [watchYields(clock), watchVicinity(clock, addPaint)];
          const sheet = (): CSSStyleSheet => new CSSStyleSheet();
          const made = createPainter(CSS.highlights, sheet);
          painter = made;
          const paintPassage = made.paint;
          let paint = 0;
          made.paint = (...passage) => {
            const start = performance.now();
            paintPassage(...passage);
            addPaint(performance.now() - start);
          };
          function addPaint(milliseconds: number): void {
            paint += milliseconds;
          }
          async function end(): Promise<void> {
            clock.pause();
            for (const back of giveBack) back();
            // Marks far from the window wait to be lit until the browser has told where they lie.
            await placesTold();
            const all = paintedBy(made);
            resolve({
              scan: clock.total() - paint,
              paint,
              longestTask: clock.longest(),
              found: all.length,
              lit: all.filter(({ lit }) => lit).length,
              share: 1,
            });
          }
          clock.resume();
          marking = startMarking(document, {
            sieve,
            marks: MARKS_AT_FIRST,
            namesFor: (keys) => askFor(`${names}/ask`, keys, clock),
            async loadMarker(of) {
              const marker = createMarker(
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
                made,
              );
              await marker.getReady(yieldToPage);
              return marker;
            },
            changed: () => void end(),
          });
        }),
      marked: () =>
        (painter ? paintedBy(painter) : []).map(({ passage, mention }) =>
          passage.text.slice(mention.start, mention.end),
        ),
      undo: () => marking?.stop(),
    };
  },
};

function paintedBy(painter: Painter): Painted[] {
  return [...painter.passages()].flatMap((passage) => painter.of(passage));
}

let background: Worker | undefined;

/** As the message to the background: it is written and read on the main thread, and waited for in between. */
async function askFor(url: string, keys: number[], clock: Clock): Promise<SharedNames> {
  void pauseAfterThisTask(clock);
  const answer = await new Promise<string>((resolve) => {
    background?.addEventListener(
      'message',
      ({ data }) => {
        clock.resume();
        resolve(data);
      },
      { once: true },
    );
    background?.postMessage({ url, body: JSON.stringify(keys) });
  });
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

/** Runs the clock while marks are lit and put out as they come near the window and go; returns what undoes that. */
function watchVicinity(clock: Clock, addPaint: (milliseconds: number) => void): () => void {
  const Original = globalThis.IntersectionObserver;
  globalThis.IntersectionObserver = class extends Original {
    constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((...all) => {
        const start = performance.now();
        clock.resume();
        told(...all);
        clock.pause();
        addPaint(performance.now() - start);
      }, options);
    }
  };
  return () => {
    globalThis.IntersectionObserver = Original;
  };
}

/** What was observed before is told before this is over: all observers of a frame are told in one task. */
async function placesTold(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
  await scheduler.postTask(() => undefined, { priority: 'background' });
}

/** Not yet in the typing of `lib.dom`. */
declare const scheduler: {
  yield(): Promise<void>;
  postTask(task: () => void, options: { priority: 'user-blocking' | 'background' }): Promise<void>;
};
