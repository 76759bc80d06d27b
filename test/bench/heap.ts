import type { CDPSession } from 'puppeteer-core';

/** Bytes that a page's scripts occupy, those of extensions among them, once nothing is left to collect. */
export async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  // The second collection takes what the first one's finalizers let go.
  for (let pass = 0; pass < 2; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    /** The buffers of typed arrays, which are kept apart. */
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}
