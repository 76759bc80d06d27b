import type { Page } from 'puppeteer-core';
import { goToExtensionPage, type Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { launchEmpty } from './empty-extension.ts';
import type { Figure } from './figure.ts';
import { NAMED } from './pages.ts';
import type { Measurement, Session } from './session.ts';
import { spreadOf } from './statistics.ts';

const OPENINGS = 15;

/**
 * From the start of its loading to the popup's first painting with content, and to the frame with the list of who is
 * named on the page. The browser's own window is not in it. The popup of an extension that does nothing takes turns with
 * ours: it is the floor.
 */
export const popup: Measurement = {
  browsers: ['chromium', 'firefox'],
  async run(session) {
    const empty = await launchEmpty(session.kind);
    try {
      return await measure(session, empty);
    } finally {
      await empty.close();
    }
  },
};

async function measure(session: Session, empty: Launched): Promise<Figure[]> {
  const { launched, extension, kind: browser } = session;
  const named = await session.open(NAMED, true);
  const tab = { id: await extension.tabOf(named), url: named.url() };
  // Firefox runs no script ahead of those of an extension's page.
  const watched = browser === 'chromium';
  const floor: number[] = [];
  const painted: number[] = [];
  const listed: number[] = [];
  for (let at = 0; at <= OPENINGS; at += 1) {
    const nothing = await openPopup(empty);
    const nothingPainted = await firstPaint(nothing);
    await nothing.close();
    const ours = await openPopup(
      launched,
      watched ? (page) => page.evaluateOnNewDocument(watchList, tab) : undefined,
    );
    const oursPainted = await firstPaint(ours);
    const list =
      watched &&
      (await until('the popup lists who is named', () => ours.evaluate(() => globalThis.listedAt)));
    await ours.close();
    // The first of each starts processes and fills caches.
    if (at === 0) continue;
    floor.push(nothingPainted);
    painted.push(oursPainted);
    if (list !== false) listed.push(list);
  }
  await named.close();
  const figure = (what: string, values: number[]): Figure => ({
    browser,
    what: `popup: ${what}`,
    unit: 'ms',
    spread: spreadOf(values),
  });
  return [
    figure('first paint of one that does nothing', floor),
    { ...figure('first paint', painted), limit: 100 },
    ...(watched ? [figure('the list painted', listed)] : []),
  ];
}

async function openPopup(
  launched: Launched,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await launched.page();
  await prepare(page);
  await goToExtensionPage(page, launched.extensionUrl('/popup.html'));
  return page;
}

function firstPaint(page: Page): Promise<number> {
  return until('the popup is painted', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
}

declare global {
  var listedAt: number | undefined;
}

type Apis = Partial<Record<'chrome' | 'browser', { tabs?: object }>>;

/** Runs in the popup before its own script: has it lie over a tab, and notes when a frame first showed the list. */
function watchList(tab: object): void {
  const { chrome, browser } = globalThis as Apis;
  for (const api of [chrome, browser]) {
    if (api?.tabs) Object.defineProperty(api.tabs, 'query', { value: async () => [tab] });
  }
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.row')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // The frame is drawn between its callbacks and the next message.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        globalThis.listedAt = performance.now();
      };
      channel.port2.postMessage(undefined);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}
