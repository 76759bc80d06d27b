import { type Browser, browser } from 'wxt/browser';
import { watchSettings } from '../settings/watch.ts';
import { reportKey } from './report-key.ts';

/**
 * Calls back whenever there is something new to know of the tab that is shown: another one has come to the front of its
 * window, it has loaded something else, who is named in it has changed, or a setting. Returns the way to stop.
 */
export function watchTab(shown: () => Browser.tabs.Tab | undefined, changed: () => void): () => void {
  const onSession = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    const tab = shown()?.id;
    // What pages report is kept in session storage, see `background/reports.ts`.
    if (area === 'session' && (tab === undefined || reportKey(tab) in changes)) changed();
  };
  const onActivated = ({ windowId }: Browser.tabs.OnActivatedInfo): void => {
    if (windowId === (shown()?.windowId ?? windowId)) changed();
  };
  const onUpdated = (tab: number, { status, url }: Browser.tabs.OnUpdatedInfo): void => {
    if (tab === shown()?.id && (status === 'complete' || url !== undefined)) changed();
  };
  const stopSettings = watchSettings(changed);
  browser.storage.onChanged.addListener(onSession);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stopSettings();
    browser.storage.onChanged.removeListener(onSession);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
