import { browser } from 'wxt/browser';
import { pageOf } from './pattern.ts';

/**
 * The tabs that were asked for where marks are only made on asking, each with the host it then showed; in session
 * storage, as the background is stopped whenever it is idle. A tab that goes to another host has to be asked for again.
 */
export function askedKey(tab: number): string {
  return `asked.${tab}`;
}

export async function askFor(tab: number, url: string): Promise<void> {
  await browser.storage.session.set({ [askedKey(tab)]: hostOf(url) });
}

export async function wasAsked(tab: number, url: string): Promise<boolean> {
  const { [askedKey(tab)]: host } = await browser.storage.session.get(askedKey(tab));
  return host !== undefined && host === hostOf(url);
}

export async function forgetAsked(tab: number): Promise<void> {
  await browser.storage.session.remove(askedKey(tab));
}

/** A file of this device has no host, but is a place all the same. */
function hostOf(url: string): string {
  return pageOf(url)?.host ?? url;
}
