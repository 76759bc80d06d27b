import browser, { type Storage } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema.ts';

/** The key that settings are kept under in sync storage; and in local storage, what could not be read. */
const KEY = 'settings';
const SET_ASIDE = 'settings.setAside';

/**
 * What the reader chose. A value that can't be read is not lost: it is set aside in local storage, with the time,
 * and the defaults hold until something new is chosen.
 */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.sync.get(KEY);
  if (stored === undefined) return DEFAULT_SETTINGS;
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  console.warn('Known As: the settings could not be read and were set aside.', parsed.error.issues);
  await setAside(stored);
  return DEFAULT_SETTINGS;
}

/** Reads the settings, changes them and writes them back. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const settings = change(await loadSettings());
  await browser.storage.sync.set({ [KEY]: settings });
}

/** Calls back whenever the stored settings change, here or on another device. Returns the way to stop. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'sync' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function setAside(value: unknown): Promise<void> {
  const { [SET_ASIDE]: before } = await browser.storage.local.get(SET_ASIDE);
  const kept = Array.isArray(before) ? before : [];
  // The same unreadable value is met at every start until something new is saved.
  if (kept.some((one) => JSON.stringify(one?.value) === JSON.stringify(value))) return;
  await browser.storage.local.set({ [SET_ASIDE]: [...kept, { at: new Date().toISOString(), value }] });
}
