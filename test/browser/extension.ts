import type { Page } from 'puppeteer-core';
import type { Named } from '../../src/messages/protocol.ts';
import type { Reply } from '../../src/messages/reply.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** The part of the browsers' extension interface that the tests call; both answer with promises. */
interface ExtensionApi {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
  };
  storage: Record<'session' | 'sync' | 'local', StorageArea>;
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<Reply<unknown>> };
}

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

declare const chrome: ExtensionApi;

/** What the frames of a tab last reported to the background, by frame; see `src/background/reports.ts`. */
export type Report = Record<string, Named[]>;

/** A look into the running extension, from an extension page that has no script of its own. */
export interface Extension {
  tabOf(page: Page): Promise<number>;
  /** Undefined while no frame of the page has reported. */
  report(page: Page): Promise<Report | undefined>;
  badge(page: Page): Promise<string>;
  /** Sends the background a message, as the popup would, and fails where the background does. */
  send(message: unknown): Promise<unknown>;
  stored(area: 'sync' | 'local', key: string): Promise<unknown>;
  store(area: 'sync' | 'local', key: string, value: unknown): Promise<void>;
  /** Forgets lists too. */
  forgetSettings(): Promise<void>;
  /** The addresses that the browser's tabs show. */
  addresses(): Promise<string[]>;
  page: Page;
  /** Looks into another life of the extension, which has ended all its pages. */
  enterAnew(): Promise<void>;
}

export async function enterExtension(launched: Launched): Promise<Extension> {
  const open = (within?: number): Promise<Page> => launched.extensionPage('/manifest.json', within);
  let page = await open();

  async function tabOf(of: Page): Promise<number> {
    // Asked of the document: of a page that was rendered ahead, or comes out of the cache, no new address is reported.
    const url = await of.evaluate(() => location.href);
    const tab = await page.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((one) => one.url === wanted)?.id ?? null;
    }, url);
    if (tab === null) throw new Error(`No tab shows ${url}`);
    return tab;
  }

  return {
    get page() {
      return page;
    },
    async enterAnew() {
      // Firefox leaves the page there, without what it was of; Chromium has closed it.
      await page.close().catch(() => undefined);
      // A page that is asked for before it is back stays away for good: another one is tried.
      page = await until('the extension is back', () => open(1000));
    },
    tabOf,
    addresses: () => page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? '')),
    async report(of) {
      const key = `named.${await tabOf(of)}`;
      const stored = await page.evaluate((wanted) => chrome.storage.session.get(wanted), key);
      return stored[key] as Report | undefined;
    },
    badge: async (of) => page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await tabOf(of)),
    async send(message) {
      const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.answer;
    },
    stored: async (area, key) =>
      (await page.evaluate((from, wanted) => chrome.storage[from].get(wanted), area, key))[key],
    store: (area, key, value) =>
      page.evaluate((into, name, kept) => chrome.storage[into].set({ [name]: kept }), area, key, value),
    forgetSettings: () =>
      page.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.clear();
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('lists');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      }),
  };
}

/** The number of mentions, and the different profiles, that a report names. */
export function named(report: Report | undefined): Named[] {
  return Object.keys(report ?? {})
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((frame) => report?.[frame] ?? []);
}
