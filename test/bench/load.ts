import type { Launched } from '../browser/launch.ts';
import { launchEmpty } from './empty-extension.ts';
import { exactly, type Figure } from './figure.ts';
import { type BenchPage, MIDDLE } from './pages.ts';
import { type Measurement, reported, rest, type Session } from './session.ts';
import { difference, spreadOf } from './statistics.ts';
import { type MainThread, traced } from './trace.ts';

const LOADS = 5;

/**
 * What loading a page costs its main thread: with the extension, and with one whose script does nothing, against the
 * page alone. The three take turns, so that a busy machine is unfair to none.
 */
export const load: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const empty = await launchEmpty('chromium');
    try {
      const figures: Figure[] = [];
      for (const page of session.pages) figures.push(...(await measure(session, empty, page)));
      return figures;
    } finally {
      await empty.close();
    }
  },
};

async function measure(session: Session, empty: Launched, page: BenchPage): Promise<Figure[]> {
  const loads: Record<'bare' | 'empty' | 'ours', MainThread[]> = { bare: [], empty: [], ours: [] };
  for (let at = 0; at <= LOADS; at += 1) {
    const bare = await loadOnce(session, session.bare, page);
    const withEmpty = await loadOnce(session, empty, page);
    const ours = await loadOnce(session, session.launched, page);
    // The first of each starts processes and fills caches.
    if (at === 0) continue;
    loads.bare.push(bare);
    loads.empty.push(withEmpty);
    loads.ours.push(ours);
  }
  const of = (which: keyof typeof loads, value: keyof MainThread) =>
    spreadOf(loads[which].map((one) => one[value]));
  const limit = page.label === MIDDLE ? { limit: 5 } : {};
  const figure = (what: string, spread: Figure['spread'], more: Partial<Figure> = {}): Figure => ({
    browser: 'chromium',
    what: `${page.label}: ${what}`,
    unit: 'ms',
    spread,
    ...more,
  });
  return [
    figure('main thread, without', of('bare', 'total')),
    figure('an extension that does nothing adds', difference(of('empty', 'total'), of('bare', 'total'))),
    figure('ours adds', difference(of('ours', 'total'), of('bare', 'total')), limit),
    figure('in our scripts', difference(of('ours', 'scripts'), of('bare', 'scripts'))),
    figure('longest task of ours', of('ours', 'longestScript'), { limit: 8 }),
    figure(
      `longest task of ours in ${LOADS} loads`,
      exactly(Math.max(...loads.ours.map(({ longestScript }) => longestScript))),
      { limit: 8 },
    ),
    figure(
      'layouts that our scripts forced',
      difference(of('ours', 'forcedLayouts'), of('bare', 'forcedLayouts')),
      {
        unit: 'count',
        limit: 0,
      },
    ),
  ];
}

/** In a tab that showed something before, as a fresh one has its process to start. */
async function loadOnce(session: Session, launched: Launched, page: BenchPage): Promise<MainThread> {
  const tab = await launched.page();
  const url = session.server.pageUrl(page);
  try {
    await tab.goto(session.server.blankUrl);
    return await traced(tab, async () => {
      await tab.goto(url, { waitUntil: 'load' });
      if (launched === session.launched) await reported(session.extension, tab);
      await rest(SETTLE_MS);
    });
  } finally {
    await tab.close();
  }
}

/** Longer than the page script waits before it reports. */
const SETTLE_MS = 400;
