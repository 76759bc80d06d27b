import { browser } from 'wxt/browser';
import { watchSettings } from '../settings/watch.ts';
import type { Reader, TabState } from './reader.ts';
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

/** The reader on the browser: asks the background for profiles and pages, and keeps settings itself. */
export function createReader(): Reader {
  return {
    profile: async (id) => {
      // An id from an address bar may be anything: one that cannot be a profile's is simply not found.
      if (!PROFILE_ID.test(id)) return undefined;
      return (await ask({ type: 'profile.get', id })) ?? undefined;
    },
    holdings: () => ask({ type: 'holdings.get' }),
    lookUp: (query) => ask({ type: 'lookup', query: query.slice(0, 300) }),
    tab: currentTab,
    show: (tab, profile, direction) => ask({ type: 'tab.show', tab, profile, direction }),
    switchSite: (pattern, on) => ask({ type: 'marks.switch', pattern, on }),
    switchEverywhere: (on) => ask({ type: 'marks.switch', on }),
    askFor: (tab) => ask({ type: 'tab.ask', tab }),
    pause: (pause) => ask({ type: 'pause', until: pause?.until ?? null }),
    watch(changed) {
      const stopSettings = watchSettings(changed);
      // What pages report is kept in session storage, see `background/reports.ts`.
      const onSession = (_changes: unknown, area: string): void => {
        if (area === 'session') changed();
      };
      browser.storage.onChanged.addListener(onSession);
      return () => {
        stopSettings();
        browser.storage.onChanged.removeListener(onSession);
      };
    },
  };
}

async function currentTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isOpenTo(tab.url)) return { kind: 'restricted' };
  return ask({ type: 'tab.state', tab: tab.id, url: tab.url });
}

function isOpenTo(url: string | undefined): url is string {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return ['http:', 'https:', 'file:'].includes(protocol) && !CLOSED_SITES.has(hostname);
}
