import { browser } from 'wxt/browser';

/** The address of a profile's own page. */
export function profileUrl(id: string): string {
  return browser.runtime.getURL(`/profile.html?id=${encodeURIComponent(id)}`);
}
