import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { lazily } from './lazily.ts';
import { loadSettings } from './store.ts';

/** What was opened from a look-up, newest first: on this device alone, never where the browser's sync would carry it. */
const KEY = 'recent';
const MOST = 8;

const recentSchema = lazily(() =>
  z.array(
    z.object({
      id: z.string().check(z.regex(/^(?:[a-z0-9-]{1,100}|@\d{1,9}\.\d{1,7})$/)),
      /** Milliseconds since 1970. */
      at: z.number(),
    }),
  ),
);

/** The ids of the profiles that were opened last. */
export async function recentProfiles(): Promise<string[]> {
  if (!(await loadSettings()).recent) return [];
  return (await stored()).map(({ id }) => id);
}

/** Keeps that a profile was opened, unless the reader wants nothing kept. */
export async function keepRecent(id: string, now = Date.now()): Promise<void> {
  if (!(await loadSettings()).recent) return;
  const others = (await stored()).filter((one) => one.id !== id);
  await browser.storage.local.set({ [KEY]: [{ id, at: now }, ...others].slice(0, MOST) });
}

export async function dropRecent(id: string): Promise<void> {
  const others = (await stored()).filter((one) => one.id !== id);
  if (others.length === 0) await clearRecent();
  else await browser.storage.local.set({ [KEY]: others });
}

export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Forgets what was kept once the reader no longer wants it kept, whichever device that was said on. */
export async function forgetWhenUnwanted(): Promise<void> {
  if (!(await loadSettings()).recent) await clearRecent();
}

/** What was stored; nothing where any of it does not fit. */
async function stored(): Promise<z.infer<ReturnType<typeof recentSchema>>> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  const parsed = recentSchema().safeParse(value);
  return parsed.success ? parsed.data : [];
}
