import { launchEmpty } from './empty-extension.ts';
import type { Figure } from './figure.ts';
import { type Heap, heapAfterCollection } from './heap.ts';
import type { BenchPage } from './pages.ts';
import type { Measurement, Session } from './session.ts';
import { difference, spreadOf } from './statistics.ts';

const TABS = 3;

/** What a tab occupies after a collection: with the extension, and with one that does nothing, against the page alone. */
export const memory: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const empty = await launchEmpty('chromium');
    try {
      const figures: Figure[] = [];
      for (const page of session.pages) {
        const heaps: Record<'bare' | 'empty' | 'ours', Heap[]> = { bare: [], empty: [], ours: [] };
        for (let at = 0; at < TABS; at += 1) {
          heaps.bare.push(await heapOf(session, page, session.bare));
          heaps.empty.push(await heapOf(session, page, empty));
          heaps.ours.push(await heapOf(session, page, session.launched));
        }
        const added = (which: keyof typeof heaps, part: keyof Heap) =>
          difference(
            spreadOf(heaps[which].map((heap) => heap[part])),
            spreadOf(heaps.bare.map((heap) => heap[part])),
          );
        const figure = (what: string, spread: Figure['spread'], more: Partial<Figure> = {}): Figure => ({
          browser: session.kind,
          what: `${page.label}: ${what}`,
          unit: 'bytes',
          spread,
          ...more,
        });
        figures.push(
          figure('heap per tab', added('ours', 'scripts'), { limit: 1_500_000 }),
          figure('browser’s objects per tab', added('ours', 'browser')),
          figure('heap per tab of one that does nothing', added('empty', 'scripts')),
          figure('browser’s objects per tab of one that does nothing', added('empty', 'browser')),
        );
      }
      return figures;
    } finally {
      await empty.close();
    }
  },
};

async function heapOf(session: Session, page: BenchPage, launched: Session['bare']): Promise<Heap> {
  const tab = await session.openIn(launched, page);
  try {
    return await heapAfterCollection(await tab.createCDPSession());
  } finally {
    await tab.close();
  }
}
