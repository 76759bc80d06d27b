import { browser } from 'wxt/browser';

/** What Chromium's areas have, and Firefox's don't (bug 1724754). */
interface Area {
  setAccessLevel?(of: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps what is stored from scripts in web pages, which may read and write it unless the browser is told otherwise. */
export async function trustOwnPagesAlone(): Promise<void> {
  const areas: Area[] = [browser.storage.local, browser.storage.sync];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
