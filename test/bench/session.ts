import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browser/browser-kind.ts';
import { type Extension, enterExtension } from '../browser/extension.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import type { Figure } from './figure.ts';
import { type BenchPage, NAMED } from './pages.ts';
import { type BenchServer, serveBench } from './server.ts';

/** Two browsers side by side, one with the built extension and one without, and pages to open in both. */
export interface Session {
  kind: BrowserKind;
  pages: readonly BenchPage[];
  server: BenchServer;
  bare: Launched;
  launched: Launched;
  extension: Extension;
  /** Opens a page and waits until the extension has said who is named there; without it, as long as that takes at most. */
  open(page: BenchPage, withExtension: boolean): Promise<Page>;
  /** The same in one of the two browsers, or in another without the extension. */
  openIn(browser: Launched, page: BenchPage): Promise<Page>;
  close(): Promise<void>;
}

/** A measurement of the whole extension. */
export interface Measurement {
  browsers: readonly BrowserKind[];
  run(session: Session): Promise<Figure[]>;
}

/** How long a page without the extension is left alone: as long as one with it waits before it reports, and more. */
const BARE_WAIT_MS = 400;

const REPORT_DEADLINE_MS = 60_000;

export async function openSession(kind: BrowserKind, pages: readonly BenchPage[]): Promise<Session> {
  const server = await serveBench([...pages, NAMED], []);
  const bare = await launch(kind, { bare: true, allHostsHere: true });
  const launched = await launch(kind, { allHostsHere: true });
  const extension = await enterExtension(launched);
  async function openIn(browser: Launched, page: BenchPage): Promise<Page> {
    const tab = await browser.page();
    await tab.goto(server.pageUrl(page), { waitUntil: 'load' });
    await (browser === launched ? reported(extension, tab) : rest(BARE_WAIT_MS));
    return tab;
  }
  return {
    kind,
    pages,
    server,
    bare,
    launched,
    extension,
    openIn,
    open: (page, withExtension) => openIn(withExtension ? launched : bare, page),
    async close() {
      await launched.close();
      await bare.close();
      await server.close();
    },
  };
}

export async function reported(extension: Extension, tab: Page): Promise<void> {
  await until(
    'the page has reported',
    async () => (await extension.report(tab))?.[0] !== undefined,
    REPORT_DEADLINE_MS,
  );
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
