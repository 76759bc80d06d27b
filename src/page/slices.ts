/** Longest stretch of work between two chances for the page: half of what is left of a 60 Hz frame after painting. */
const SLICE_MS = 4;

/** Longest wait for a page that is never at rest. */
const PATIENCE_MS = 200;

/** So long a page in a storm is left alone between two slices: a twentieth of it goes to them. */
const ALONE_MS = 100;

/** What of it there is: Firefox has it since 142. */
const { scheduler }: { scheduler?: Partial<Scheduler> } = globalThis;

interface Scheduler {
  yield(): Promise<void>;
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Gives the page its turn. `scheduler.yield` goes on sooner than a timer would. */
export function yieldToPage(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Waits until the page has nothing to do. A task in the background still comes before the next frame, where an idle
 * callback comes after it: what it paints would cost another frame.
 */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS);
    const idle = (): void => {
      clearTimeout(late);
      resolve();
    };
    if (scheduler?.postTask) void scheduler.postTask(idle, { priority: 'background' });
    // Safari has neither.
    else (globalThis.requestIdleCallback ?? setTimeout)(idle);
  });
}

/**
 * Leaves a page alone that is busy with itself: browsers give background tasks and idle callbacks every gap between two of its
 * own, and what these then wait adds up.
 */
export function leaveAlone(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ALONE_MS));
}

/** Tells when a slice of work is over. */
export function sliceEnd(): () => boolean {
  const end = performance.now() + SLICE_MS;
  return () => performance.now() >= end;
}
