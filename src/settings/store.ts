import { browser } from 'wxt/browser';
import { type Items, itemsOf, type Read, readItems } from './items.ts';
import { firstUnder, type Held, ownAfter, type Policy, readPolicy, underPolicy } from './policy.ts';
import { DEFAULT_CHOICES, type Settings } from './schema.ts';
import { HERE } from './watch.ts';

/*
 * Settings lie in sync storage. What it has no room for, or refuses, stays on this device: in local storage under one
 * key, until there is room.
 */

/** What could not be read, with the time. */
const SET_ASIDE = 'settings.setAside';

/** Where a change was kept: `synced` with the reader's other devices, or `here` alone. */
export type Kept = 'synced' | 'here';

/**
 * What holds. What can't be read of what the reader chose is set aside in local storage, and the defaults hold in its
 * place.
 */
export async function loadSettings(): Promise<Held> {
  const { settings, policy } = await read();
  return underPolicy(settings, policy);
}

/** What the reader chose, whatever an organisation has set. */
export async function loadOwnSettings(): Promise<Settings> {
  const { items } = await read();
  return readItems(items, {}, DEFAULT_CHOICES).settings;
}

/** Reads the settings, changes them and writes what is different, one change after the other in all windows. */
export function changeSettings(change: (settings: Held) => Settings): Promise<Kept> {
  return navigator.locks.request(HERE, async () => {
    const before = await read();
    const { settings, policy, items } = before;
    const own = ownAfter(settings, policy, change(underPolicy(settings, policy)));
    const first = firstUnder(policy);
    const next = itemsOf(own, items, first);
    const gone = Object.keys(itemsOf(settings, items, first)).filter((key) => !(key in next));
    return write(before, next, gone);
  });
}

interface Stored extends Read {
  here: Items;
  policy: Policy;
}

async function read(): Promise<Stored> {
  const [synced, here, policy] = await Promise.all([
    browser.storage.sync.get(null),
    readHere(),
    loadPolicy(),
  ]);
  const stored = readItems(synced, here, firstUnder(policy));
  for (const value of stored.broken) await setAside(value);
  return { ...stored, here, policy };
}

/** What is new is written before what is old is removed: whatever ends this half-way, nothing is lost. */
async function write({ items, here }: Stored, next: Items, gone: string[]): Promise<Kept> {
  const changed = Object.fromEntries(Object.entries(next).filter(([key, value]) => value !== items[key]));
  const waiting = Object.fromEntries(Object.entries(here).filter(([key]) => !gone.includes(key)));
  const kept = await keep(waiting, changed, here);
  if (gone.length === 0) return kept;
  await browser.storage.sync.remove(gone);
  // By now there may be the room that was missing.
  return kept === 'synced' ? kept : keep(waiting, changed, { ...waiting, ...changed });
}

async function keep(waiting: Items, changed: Items, here: Items): Promise<Kept> {
  if (await synced({ ...waiting, ...changed })) return keepHere({}, here, 'synced');
  if (await synced(changed)) {
    const rest = Object.entries(waiting).filter(([key]) => !(key in changed));
    return keepHere(Object.fromEntries(rest), here, 'synced');
  }
  return keepHere({ ...waiting, ...changed }, here, 'here');
}

/** Whether sync storage took it: it refuses what is over its quotas, in size, number or how often. */
async function synced(items: Items): Promise<boolean> {
  if (Object.keys(items).length === 0) return true;
  try {
    await browser.storage.sync.set(items);
    return true;
  } catch (error) {
    console.warn('Known As: sync storage refused a setting, which is kept on this device.', error);
    return false;
  }
}

async function keepHere(items: Items, before: Items, kept: Kept): Promise<Kept> {
  if (Object.keys(items).length > 0) await browser.storage.local.set({ [HERE]: items });
  else if (Object.keys(before).length > 0) await browser.storage.local.remove(HERE);
  return kept;
}

/** Whether the reader's organisation lets them have lists of their own. */
export async function areListsAllowed(): Promise<boolean> {
  return (await loadPolicy()).lists;
}

/** Without a policy, Firefox fails instead of answering that there is none; some browsers know of none at all. */
async function loadPolicy(): Promise<Policy> {
  const data = await Promise.resolve(browser.storage.managed?.get(null)).catch(() => undefined);
  return readPolicy(data);
}

async function readHere(): Promise<Items> {
  const { [HERE]: here } = await browser.storage.local.get(HERE);
  return typeof here === 'object' && here !== null ? { ...here } : {};
}

async function setAside(value: unknown): Promise<void> {
  const { [SET_ASIDE]: before } = await browser.storage.local.get(SET_ASIDE);
  const kept = Array.isArray(before) ? before : [];
  // The same unreadable value is met at every start until something new is saved.
  if (kept.some((one) => JSON.stringify(one?.value) === JSON.stringify(value))) return;
  console.warn('Known As: a setting could not be read and was set aside.', value);
  await browser.storage.local.set({ [SET_ASIDE]: [...kept, { at: new Date().toISOString(), value }] });
}
