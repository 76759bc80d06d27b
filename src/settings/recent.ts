import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { lazily } from './lazily.ts';
import { loadSettings } from './store.ts';

/** What was opened from a look-up, newest first: on this device alone, never where the browser's sync would carry it. */
const KEY = 'recent';
const MOST = 8;

const openedSchema = lazily(() =>
  z.object({
    id: z.string().check(z.regex(/^(?:[a-z0-9-]{1,100}|@\d{1,9}\.\d{1,7})$/)),
    /** Milliseconds since 1970. */
    at: z.number(),
  }),
);
type Opened = z.infer<ReturnType<typeof openedSchema>>;

/** The ids of the profiles that were opened last. */
export async function recentProfiles(): Promise<string[]> {
  if (!(await loadSettings()).recent) return [];
  return (await stored()).map(({ id }) => id);
}

/** Keeps that a profile was opened, unless the reader wants nothing kept. */
export async function keepRecent(id: string, now = Date.now()): Promise<void> {
  if (!(await loadSettings()).recent) return;
  await change((before) => [{ id, at: now }, ...before.filter((one) => one.id !== id)].slice(0, MOST));
}

export async function dropRecent(id: string): Promise<void> {
  await change((before) => before.filter((one) => one.id !== id));
}

/** Forgets the entries of all lists but these: a list that comes may get the number of one that is gone. */
export async function keepRecentOf(lists: ReadonlySet<number>): Promise<void> {
  const before = await stored();
  const after = before.filter(({ id }) => {
    const [, list] = /^@(\d+)\./.exec(id) ?? [];
    return list === undefined || lists.has(Number(list));
  });
  if (after.length === 0 && before.length > 0) await clearRecent();
  else if (after.length < before.length) await browser.storage.local.set({ [KEY]: after });
}

export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Forgets what was kept once the reader no longer wants it kept, whichever device that was said on. */
export async function forgetWhenUnwanted(): Promise<void> {
  if (!(await loadSettings()).recent) await clearRecent();
}

/** One change after the other, in all windows. */
function change(changed: (before: Opened[]) => Opened[]): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const after = changed(await stored());
    if (after.length === 0) await clearRecent();
    else await browser.storage.local.set({ [KEY]: after });
  });
}

/** What was stored, without what of it does not fit. */
async function stored(): Promise<Opened[]> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.flatMap((one) => openedSchema().safeParse(one).data ?? []);
}
