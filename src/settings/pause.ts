import { browser } from 'wxt/browser';
import { PAUSED_UNTIL } from './watch.ts';

/** The key in session storage of a pause that ends with it. */
export const UNTIL_RESTART = 'pausedUntilRestart';

/** A pause of all marking, on this device alone: for a time, which a restart does not end, or until the restart. */
export interface Pause {
  /** Milliseconds since 1970, or the next start of the browser. */
  until: number | 'restart';
}

/** No pause for a time is longer. */
export const HOUR_MS = 3_600_000;

/**
 * The pause that holds now, if one does. One that would go on for longer than it can was begun by a clock that has been set
 * back since, and is over: it would last for as long as the clock was wrong.
 */
export async function currentPause(now = Date.now()): Promise<Pause | undefined> {
  const [{ [PAUSED_UNTIL]: until }, { [UNTIL_RESTART]: untilRestart }] = await Promise.all([
    browser.storage.local.get(PAUSED_UNTIL),
    browser.storage.session.get(UNTIL_RESTART),
  ]);
  if (untilRestart === true) return { until: 'restart' };
  return typeof until === 'number' && until > now && until <= now + HOUR_MS ? { until } : undefined;
}

export async function pause(pause: Pause): Promise<void> {
  // The new one begins before the old one ends: names are not marked for a moment between the two.
  if (pause.until === 'restart') {
    await browser.storage.session.set({ [UNTIL_RESTART]: true });
    await browser.storage.local.remove(PAUSED_UNTIL);
  } else {
    await browser.storage.local.set({ [PAUSED_UNTIL]: pause.until });
    await browser.storage.session.remove(UNTIL_RESTART);
  }
}

export async function endPause(): Promise<void> {
  await Promise.all([
    browser.storage.local.remove(PAUSED_UNTIL),
    browser.storage.session.remove(UNTIL_RESTART),
  ]);
}
