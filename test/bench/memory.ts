import type { Figure } from './figure.ts';
import { heapAfterCollection } from './heap.ts';
import type { Measurement } from './session.ts';
import { difference, spreadOf } from './statistics.ts';

const TABS = 3;

/** What a tab's scripts occupy after a collection, with the extension and without. */
export const memory: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const figures: Figure[] = [];
    for (const page of session.pages) {
      const sizes = { bare: [] as number[], ours: [] as number[] };
      for (let at = 0; at < TABS; at += 1) {
        for (const which of ['bare', 'ours'] as const) {
          const tab = await session.open(page, which === 'ours');
          sizes[which].push(await heapAfterCollection(await tab.createCDPSession()));
          await tab.close();
        }
      }
      figures.push({
        browser: session.kind,
        what: `${page.label}: heap per tab`,
        unit: 'bytes',
        spread: difference(spreadOf(sizes.ours), spreadOf(sizes.bare)),
        limit: 1_500_000,
      });
    }
    return figures;
  },
};
