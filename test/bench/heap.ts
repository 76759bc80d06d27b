import type { CDPSession } from 'puppeteer-core';

/** Bytes. */
export interface Heap {
  /** What scripts hold: their objects, and the buffers of typed arrays, which browsers keep apart. */
  scripts: number;
  /** The browser's own objects that belong to the document: nodes, ranges, observers. */
  browser: number;
}

/** What a page occupies, the scripts of extensions included, once nothing is left to collect. */
export async function heapAfterCollection(cdp: CDPSession): Promise<Heap> {
  // The second collection takes what the first one's finalizers let go.
  for (let pass = 0; pass < 2; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    backingStorageSize = 0,
    embedderHeapUsedSize = 0,
  } = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
    embedderHeapUsedSize?: number;
  };
  return { scripts: usedSize + backingStorageSize, browser: embedderHeapUsedSize };
}
