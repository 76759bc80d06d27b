/** Counts what is read of the DOM by way of `dom.ts`, for tests of what that costs. */

let reads = 0;

/** All that a module gives, each call of which is counted. */
export function counted(module: object): object {
  return Object.fromEntries(Object.entries(module).map(([name, value]) => [name, countedCall(value)]));
}

function countedCall(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  return (...given: unknown[]) => {
    reads += 1;
    return value(...given);
  };
}

export function readsOf(act: () => void): number {
  const before = reads;
  act();
  return reads - before;
}
