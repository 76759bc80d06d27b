import { type Browser, browser } from 'wxt/browser';

/** The key in local storage under which settings lie that sync storage has no room for. */
export const HERE = 'settings.here';

/** The key in local storage that says until when all marking is paused. */
export const PAUSED_UNTIL = 'pausedUntil';

/**
 * Calls back whenever the stored settings change, here, on another device or by an organisation's policy, or a pause that
 * outlives a restart. Returns the way to stop.
 */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (
      area === 'sync' ||
      area === 'managed' ||
      (area === 'local' && (HERE in changes || PAUSED_UNTIL in changes))
    )
      changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
