import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '../messages/open-panel.ts';
import { tell } from '../messages/send.ts';
import { framesInOrder, NOT_REPORTED, reportOf } from './reports.ts';
import { stepThrough } from './steps.ts';
import { toggleMarks } from './toggle.ts';

/** Runs a keyboard command of the manifest on the tab in front, which the browser names: it may not for its own pages. */
export async function runCommand(command: string, front?: Browser.tabs.Tab): Promise<void> {
  if (command === 'open-panel') {
    // Nothing may be waited for before it.
    if (front?.windowId !== undefined) await openPanel(front.windowId);
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await stepThrough(tab.id, 1);
  else if (command === 'previous-mention') await stepThrough(tab.id, -1);
  else if (command === 'open-card') await openCard(tab.id);
  else if (command === 'toggle-marks') await toggleMarks(tab);
}

/** Opens the card of the current mention; of the first one on the page when none is current yet. */
async function openCard(tab: number): Promise<void> {
  if (await openInSomeFrame(tab)) return;
  await stepThrough(tab, 1);
  await openInSomeFrame(tab);
}

async function openInSomeFrame(tab: number): Promise<boolean> {
  for (const frame of framesInOrder((await reportOf(tab)) ?? NOT_REPORTED)) {
    if (await tell(tab, { type: 'page.openCard' }, frame)) return true;
  }
  return false;
}
