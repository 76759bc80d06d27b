import { type Browser, browser } from 'wxt/browser';
import { askedKey } from '../settings/asked.ts';
import { UNTIL_RESTART } from '../settings/pause.ts';
import { watchSettings } from '../settings/watch.ts';
import type { Reader, TabState } from './reader.ts';
import { reportKey } from './report-key.ts';
import { ask } from './send.ts';
import { PROFILE_ID } from './to-page.ts';

/** Sites that no extension is let into, by the browsers' own rule. */
const CLOSED_SITES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/**
 * The reader on the browser: asks the background for profiles, pages and what is set for them.
 *
 * @param own the tab that it is about; without it, the one in front of its window
 */
export function createReader(own?: number): Reader {
  /** The tab that was last asked about. */
  let shown: Browser.tabs.Tab | undefined;
  return {
    profile: async (id) => {
      // An id from an address bar may be anything: one that cannot be a profile's is simply not found.
      if (!PROFILE_ID.test(id)) return undefined;
      return (await ask({ type: 'profile.get', id })) ?? undefined;
    },
    holdings: () => ask({ type: 'holdings.get' }),
    lookUp: (query) => ask({ type: 'lookup', query: query.slice(0, 300) }),
    tab: async () => {
      shown = own === undefined ? await tabInFront() : await browser.tabs.get(own);
      return stateOf(shown);
    },
    show: (tab, profile, direction) => ask({ type: 'tab.show', tab, profile, direction }),
    switchSite: (pattern, on) => ask({ type: 'marks.switch', pattern, on }),
    switchEverywhere: (on) => ask({ type: 'marks.switch', on }),
    hideNames: (names, site, hidden) =>
      ask({ type: 'names.hide', names: [...names], ...(site !== undefined && { site }), hidden }),
    askFor: (tab) => ask({ type: 'tab.ask', tab }),
    allowSite: async (host) => void (await browser.permissions.request({ origins: [`*://${host}/*`] })),
    pause: (pause) => ask({ type: 'pause', until: pause?.until ?? null }),
    recent: () => ask({ type: 'recent.get' }),
    keepRecent: async (id) => {
      if (!(await inPrivate())) await ask({ type: 'recent.keep', id });
    },
    dropRecent: (id) => ask({ type: 'recent.drop', id }),
    clearRecent: () => ask({ type: 'recent.clear' }),
    watch(changed) {
      const stopSettings = watchSettings(changed);
      // What pages report, and what holds until the browser restarts, is kept in session storage.
      const onSession = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
        if (area !== 'session') return;
        const tab = shown?.id ?? -1;
        if (UNTIL_RESTART in changes || reportKey(tab) in changes || askedKey(tab) in changes) changed();
      };
      browser.storage.onChanged.addListener(onSession);
      return () => {
        stopSettings();
        browser.storage.onChanged.removeListener(onSession);
      };
    },
  };
}

/**
 * Whether this is a private window, from which nothing is kept. Chromium says of a page of the extension that it is in
 * none, as long as private windows and others share one extension, and of the window what it is. Firefox for Android has no
 * windows, and tells it of the page.
 */
async function inPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const window = await browser.windows?.getCurrent();
  return window?.incognito ?? false;
}

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function stateOf(tab: Browser.tabs.Tab | undefined): Promise<TabState> {
  if (tab?.id === undefined || !isOpenTo(tab.url)) return { kind: 'restricted' };
  const marks = await ask({ type: 'tab.state', tab: tab.id, url: tab.url });
  return { ...marks, page: { title: tab.title ?? '', address: tab.url } };
}

function isOpenTo(url: string | undefined): url is string {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return ['http:', 'https:', 'file:'].includes(protocol) && !CLOSED_SITES.has(hostname);
}
