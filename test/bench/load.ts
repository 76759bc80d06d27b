import type { Page } from 'puppeteer-core';
import type { Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { launchEmpty, WALK, WALKED } from './empty-extension.ts';
import { exactly, type Figure } from './figure.ts';
import { type BenchPage, MIDDLE } from './pages.ts';
import { type Measurement, reported, rest, type Session } from './session.ts';
import { difference, spreadOf } from './statistics.ts';
import { type MainThread, traced } from './trace.ts';

const LOADS = 5;

const SIDES = ['bare', 'empty', 'walking', 'ours'] as const;
type Side = (typeof SIDES)[number];

/** Waits until a side has read the page, where it does. */
const READ: Record<Side, (session: Session, tab: Page) => Promise<unknown>> = {
  bare: async () => undefined,
  empty: async () => undefined,
  walking: async (_, tab) => until('the walk is over', async () => (await tab.title()) === WALKED),
  ours: async ({ extension }, tab) => reported(extension, tab),
};

/**
 * What loading a page costs its main thread: with the extension, with one whose script does nothing, and with one that
 * walks through the text and no more, against the page alone. They take turns, so that a busy machine is unfair to none.
 */
export const load: Measurement = {
  browsers: ['chromium'],
  async run(session) {
    const empty = await launchEmpty('chromium');
    const walking = await launchEmpty('chromium', WALK);
    try {
      const browsers = { bare: session.bare, empty, walking, ours: session.launched };
      const figures: Figure[] = [];
      for (const page of session.pages) figures.push(...(await measure(browsers, session, page)));
      return figures;
    } finally {
      await empty.close();
      await walking.close();
    }
  },
};

async function measure(
  browsers: Record<Side, Launched>,
  session: Session,
  page: BenchPage,
): Promise<Figure[]> {
  const loads: Record<Side, MainThread[]> = { bare: [], empty: [], walking: [], ours: [] };
  for (let at = 0; at <= LOADS; at += 1) {
    for (const side of SIDES) {
      const seen = await loadOnce(side, browsers[side], session, page);
      // The first of each starts processes and fills caches.
      if (at > 0) loads[side].push(seen);
    }
  }
  const of = (which: Side, value: keyof MainThread) => spreadOf(loads[which].map((one) => one[value]));
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
    figure('a bare walk adds', difference(of('walking', 'total'), of('bare', 'total'))),
    figure('ours adds', difference(of('ours', 'total'), of('bare', 'total')), limit),
    figure('in our scripts', difference(of('ours', 'scripts'), of('bare', 'scripts'))),
    figure('longest task of a bare walk', of('walking', 'longestScript')),
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
async function loadOnce(
  side: Side,
  browser: Launched,
  session: Session,
  page: BenchPage,
): Promise<MainThread> {
  const tab = await browser.page();
  const url = session.server.pageUrl(page);
  try {
    await tab.goto(session.server.blankUrl);
    return await traced(tab, async () => {
      await tab.goto(url, { waitUntil: 'load' });
      await READ[side](session, tab);
      await rest(SETTLE_MS);
    });
  } finally {
    await tab.close();
  }
}

/** Longer than the page script waits before it reports. */
const SETTLE_MS = 400;
