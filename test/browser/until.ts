/** Long enough for a slow machine; what is waited for is usually there within a tenth of it. */
const DEADLINE_MS = 10_000;

/** How often a condition is looked at. */
const POLL_MS = 25;

/** How long one look may take. Firefox now and then never answers what it was asked while tabs change. */
const LOOK_MS = 3000;

/**
 * Waits until the probe answers something truthy, and returns that. A probe may throw while things are still on their
 * way, or not answer at all, and is asked again; what it did last is told when the time is up.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  within = DEADLINE_MS,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  let last: unknown;
  for (;;) {
    try {
      last = await answerOf(probe, Math.max(LOOK_MS, within / 3));
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) {
      const seen = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`Waited ${within / 1000} s in vain until ${what}. Last seen: ${seen}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function answerOf<T>(probe: () => T | Promise<T>, within: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It did not answer.')), within);
    Promise.resolve()
      .then(probe)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
