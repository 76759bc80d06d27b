import { browser } from 'wxt/browser';
import type { Setup, SetupState } from './setup.ts';

const PAGES = { origins: ['<all_urls>'] };

/** Has no address that a page may link to, but an extension may open. */
const SHORTCUTS_OF_CHROMIUM = 'chrome://extensions/shortcuts';

interface ChangeEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/** What only some of the browsers have. */
interface Partly {
  action: { getUserSettings?(): Promise<{ isOnToolbar?: boolean }>; onUserSettingsChanged?: ChangeEvent };
  /** Firefox for Android has no keys. */
  commands?: { getAll: typeof browser.commands.getAll; openShortcutSettings?(): Promise<void> };
  omnibox?: object;
}

const { action, commands, omnibox }: Partly = browser;

/** The setup on the browser. */
export function createSetup(): Setup {
  return {
    state,
    askToRead: async () => void (await browser.permissions.request(PAGES)),
    async changeShortcuts() {
      if (commands?.openShortcutSettings) await commands.openShortcutSettings();
      else await browser.tabs.create({ url: SHORTCUTS_OF_CHROMIUM });
    },
    watch(changed) {
      const listener = (): void => changed();
      const events: (ChangeEvent | undefined)[] = [
        browser.permissions.onAdded,
        browser.permissions.onRemoved,
        action.onUserSettingsChanged,
      ];
      for (const event of events) event?.addListener(listener);
      // Keys are changed on another page, and no event tells of it.
      addEventListener('focus', listener);
      return () => {
        for (const event of events) event?.removeListener(listener);
        removeEventListener('focus', listener);
      };
    },
  };
}

/** In the order in which they are told: Chromium lists them by name, and parts the next mention from the previous. */
const COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'open-panel', 'toggle-marks'];

async function state(): Promise<SetupState> {
  const [shortcuts, { os }, settings, mayRead] = await Promise.all([
    commands?.getAll() ?? [],
    browser.runtime.getPlatformInfo(),
    action.getUserSettings?.(),
    browser.permissions.contains(PAGES),
  ]);
  return {
    shortcuts: shortcuts
      .toSorted((a, b) => COMMANDS.indexOf(a.name ?? '') - COMMANDS.indexOf(b.name ?? ''))
      .flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : [])),
    mac: os === 'mac',
    pinned: settings?.isOnToolbar ?? true,
    mayRead,
    keyword: omnibox !== undefined,
  };
}
