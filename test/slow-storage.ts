import { onTestFinished, vi } from 'vitest';
import { fake } from './fake-browser.ts';

const AREAS = [fake.sync, fake.local, fake.session];
const CALLS = ['get', 'set', 'remove'] as const;

export interface SlowStorage {
  /** Lets the call through that has waited for the longest time; tells whether there was one. */
  next(): boolean;
}

/** Has every call of the storage wait until it is let through, as of a device that answers after seconds. */
export function slowStorage(): SlowStorage {
  const waiting: (() => void)[] = [];
  let isSlow = true;
  // Whoever is kept waiting by a test that failed would keep others waiting for what is locked meanwhile.
  onTestFinished(() => {
    isSlow = false;
    for (const go of waiting.splice(0)) go();
  });
  for (const area of AREAS) {
    for (const call of CALLS) {
      const real = area[call].bind(area) as (...of: unknown[]) => Promise<never>;
      vi.spyOn(area, call).mockImplementation(async (...of: unknown[]) => {
        if (isSlow) await new Promise<void>((go) => waiting.push(go));
        return real(...of);
      });
    }
  }
  return {
    next() {
      const go = waiting.shift();
      go?.();
      return go !== undefined;
    },
  };
}
