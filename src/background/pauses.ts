import { browser } from 'wxt/browser';
import { currentPause, endPause, type Pause, pause } from '../settings/pause.ts';
import { switchOpenTabs } from './pages.ts';

/** Wakes the background when a pause is over. */
const ALARM = 'pause';

/** Pauses all marking, or ends the pause, and has every open tab follow. */
export async function changePause(next: Pause | undefined): Promise<void> {
  if (next) await pause(next);
  else await endPause();
  await setAlarm();
  await switchOpenTabs();
}

/** Sets the alarm that a pause needs; at a start of the browser too, which may have dropped it. */
export async function setAlarm(): Promise<void> {
  const now = await currentPause();
  if (now && now.until !== 'restart') await browser.alarms.create(ALARM, { when: now.until });
  else await browser.alarms.clear(ALARM);
}

export async function onAlarm({ name }: { name: string }): Promise<void> {
  if (name === ALARM) await switchOpenTabs();
}
