import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { enterInAddressBar, typeInAddressBar } from './address-bar.ts';
import type { BrowserKind } from './browser-kind.ts';
import { type CardNode, classes, find, openCard } from './card-tree.ts';
import { runInWindow } from './chrome-scope.ts';
import { type Command, runCommand } from './commands.ts';
import { chooseInMenu, labelsInMenu, type MenuItem } from './context-menu.ts';
import { type Extension, enterExtension } from './extension.ts';
import { type Launched, launch, type Options } from './launch.ts';
import { enableExtension, endBackground, letStart, reloadExtension, stopBackground } from './lives.ts';
import { placeOf } from './marks.ts';
import { type Reply, type Server, serve } from './serve.ts';
import { openedSidePanel, openSidePanel, type SidePanel } from './side-panel.ts';
import { until } from './until.ts';
import { watchErrors } from './watch-errors.ts';

/** A test case. It fails by throwing, and by what the consoles of its pages show. */
export type Case = (t: Kit) => Promise<void>;

export const HOST = 'news.example.com';

export interface OpenOptions {
  host?: string;
  /** How many documents are waited for: the page itself and the frames in it. */
  frames?: number;
}

/** What a case works with: pages served for it, the browser, and the extension in it. */
export interface Kit {
  kind: BrowserKind;
  extension: Extension;
  /** The address of a page served for this case under any host. A string is the page's HTML. */
  serve(name: string, page: string | Reply): (host?: string) => string;
  /** Serves a page, opens it in a tab, and waits until the extension is done with it. */
  open(page: string | Reply, options?: OpenOptions): Promise<Page>;
  /** Opens an address in a new tab, without waiting for the extension. */
  visit(url: string): Promise<Page>;
  /** One of the extension's own pages, in a tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension that the extension itself opened, once it is there. */
  opened(path: string): Promise<Page>;
  /** The popup, over a page that stays in front. */
  openPopup(over: Page): Promise<Page>;
  /** Opens the panel beside the pages of the window; `over` is in front then. */
  openPanel(over: Page): Promise<SidePanel>;
  /** The panel that something else has opened. */
  openedPanel(): Promise<SidePanel>;
  /** Waits until the extension has reported who is named in all frames of a page. */
  settled(page: Page, frames?: number): Promise<void>;
  /** Moves the pointer onto a marked name. */
  pointAt(page: Page, text: string, frame?: Frame): Promise<void>;
  /** Waits for the card with its profile in it. */
  card(page: Page): Promise<CardNode>;
  noCard(page: Page): Promise<void>;
  command(page: Page, command: Command): Promise<void>;
  /** Chooses one of our items in the menu over a place of a page. */
  chooseInMenu(page: Page, item: MenuItem, at: { x: number; y: number }): Promise<void>;
  /** The labels of our items there; of Firefox alone, as Chromium tells nobody. */
  labelsInMenu(page: Page, at: { x: number; y: number }): Promise<string[]>;
  /** Types after our keyword in the address bar, and reads what is suggested. */
  typeInAddressBar(text: string): Promise<string[]>;
  enterInAddressBar(text: string): Promise<void>;
  /** Ends the extension and starts it anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on, as on the browser's page of extensions. */
  enableExtension(on: boolean): Promise<void>;
  /** Stops the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Ends the background in whatever it does. */
  endBackground(): Promise<void>;
  /** All tabs. */
  pages(): Promise<Page[]>;
  /** Tells a page that the reader prefers a theme; in Firefox all pages are told so from then on. */
  prefer(page: Page, theme: 'light' | 'dark'): Promise<void>;
  /** The names of the files that the browser has saved. */
  savedFiles(): string[];
  /** What a file that the browser has saved holds. */
  savedFile(name: string): string;
  /** Errors in the console that this case provokes itself. */
  allow(pattern: RegExp): void;
}

/** One browser, one server, for all cases of a run. */
export interface Bench {
  launched: Launched;
  run(test: Case): Promise<void>;
  close(): Promise<void>;
}

/** How the browser is set up, where that matters. */
export type Setup = Pick<Options, 'headless' | 'theme' | 'forcedColors' | 'extension' | 'executable'>;

export async function openBench(kind: BrowserKind, setup: Setup = {}): Promise<Bench> {
  const routes = new Map<string, Reply>();
  const server = await serve((path) => routes.get(path));
  const launched = await launch(kind, {
    allHostsHere: true,
    language: 'en-US',
    ...setup,
  }).catch(async (error) => {
    await server.close();
    throw error;
  });
  const extension = await enterExtension(launched);
  let cases = 0;
  return {
    launched,
    async run(test) {
      cases += 1;
      const { kit, end } = createKit(launched, extension, server, routes, `/${cases}`);
      // What a case itself fails by says more than what is then amiss at its end.
      const failed = await test(kit).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      const amiss = await end().then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      const [first] = [failed, amiss].filter((one) => one !== undefined);
      if (first) throw first.error;
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}

function createKit(
  launched: Launched,
  extension: Extension,
  server: Server,
  routes: Map<string, Reply>,
  folder: string,
): { kit: Kit; end(): Promise<void> } {
  const errors: string[] = [];
  const allowed: RegExp[] = [];
  const panels: SidePanel[] = [];
  let served = 0;

  async function visit(url: string): Promise<Page> {
    const page = await launched.page();
    watchErrors(page, errors);
    await page.goto(url);
    return page;
  }

  const kit: Kit = {
    kind: launched.kind,
    extension,
    visit,
    serve(name, page) {
      const path = `${folder}/${name}`;
      routes.set(path, typeof page === 'string' ? { body: page } : page);
      return (host = HOST) => server.url(path, host);
    },
    async open(page, { host, frames } = {}) {
      served += 1;
      const opened = await visit(kit.serve(`page-${served}.html`, page)(host));
      await kit.settled(opened, frames);
      return opened;
    },
    async openExtensionPage(path) {
      const page = await launched.extensionPage(path);
      watchErrors(page, errors);
      return page;
    },
    opened: (path) =>
      until(`${path} is opened`, async () => {
        const url = launched.extensionUrl(path);
        for (const page of await launched.browser.pages()) {
          // Asked of the document, which may be gone: Firefox reports no address for what an extension opens.
          const shown = await page.evaluate(() => location.href).catch(() => undefined);
          if (shown === url) return page;
        }
        return undefined;
      }),
    async openPopup(over) {
      const popup = await kit.openExtensionPage('/popup.html');
      // The popup asks for the tab in front, so it is loaded anew once that is the page.
      await over.bringToFront();
      await reload(popup);
      return popup;
    },
    async openPanel(over) {
      const panel = await openSidePanel(launched);
      panels.push(panel);
      await over.bringToFront();
      return panel;
    },
    async openedPanel() {
      const panel = await openedSidePanel(launched);
      panels.push(panel);
      return panel;
    },
    async settled(page, frames = 1) {
      await until(`${frames} frame(s) of the page have reported`, async () => {
        const report = await extension.report(page);
        return Object.keys(report ?? {}).length >= frames;
      });
    },
    async pointAt(page, text, frame) {
      // A page that renders it anew has it marked a moment later.
      const { x, y } = await until(`“${text}” is marked`, () => placeOf(frame ?? page, text));
      const box = frame ? await (await frame.frameElement())?.boundingBox() : undefined;
      await page.bringToFront();
      const [left, top] = [x + (box?.x ?? 0), y + (box?.y ?? 0)];
      // Two moves, as from a pointer that comes to rest.
      await page.mouse.move(left - 2, top);
      await page.mouse.move(left, top);
    },
    card: (page) =>
      until('the card shows a profile', async () => {
        const card = await openCard(page);
        return card && find(card, (node) => classes(node).includes('card-summary')) ? card : undefined;
      }),
    async noCard(page) {
      await until('the card is closed', async () => (await openCard(page)) === undefined);
    },
    async command(page, command) {
      await page.bringToFront();
      await runCommand(launched, command);
    },
    chooseInMenu: (page, item, at) => chooseInMenu(launched, page, item, at),
    labelsInMenu: (page, at) => labelsInMenu(launched, page, at),
    typeInAddressBar: (text) => typeInAddressBar(launched, text),
    enterInAddressBar: (text) => enterInAddressBar(launched, text),
    reloadExtension: () => reloadExtension(launched, extension),
    enableExtension: (on) => enableExtension(launched, extension, on),
    stopBackground: () => stopBackground(launched),
    async endBackground() {
      const target = await endBackground(launched);
      if (target) await letStart(launched, target);
    },
    pages: () => launched.browser.pages(),
    prefer: (page, theme) => prefer(launched, page, theme),
    savedFiles: () => readdirSync(launched.downloads),
    savedFile: (name) => readFileSync(join(launched.downloads, name), 'utf8'),
    allow: (pattern) => void allowed.push(pattern),
  };

  async function end(): Promise<void> {
    for (const panel of panels) await panel.close();
    for (const page of await launched.browser.pages()) if (page !== extension.page) await page.close();
    await extension.forgetSettings();
    const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    if (unexpected.length > 0) throw new Error(`The console showed errors:\n${unexpected.join('\n')}`);
  }

  return { kit, end };
}

async function prefer({ kind, browser }: Launched, page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  } else {
    await runInWindow(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1})`,
    );
  }
  await until(`the page is told of the ${theme} theme`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme),
  );
}

declare const isOld: boolean | undefined;

/** Loads a page of the extension anew. In Firefox that is not reported, so the old document is marked and waited out. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until('the page is loaded anew', () =>
    page.evaluate(() => typeof isOld === 'undefined' && document.readyState === 'complete'),
  );
}
