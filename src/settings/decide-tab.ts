import { wasAsked } from './asked.ts';
import type { Marks } from './marks.ts';
import { currentPause, type Pause } from './pause.ts';
import type { Settings } from './schema.ts';
import { type Decision, decide } from './site-rules.ts';
import { loadSettings } from './store.ts';

/** What holds in a tab, with all that it follows from. */
export interface TabDecision extends Decision {
  settings: Settings;
  paused: Pause | undefined;
}

/** What holds in a tab now. The page in the tab decides, also for the frames of others inside it. */
export async function decideTab(tab: number, url = ''): Promise<TabDecision> {
  const [settings, paused, asked] = await Promise.all([loadSettings(), currentPause(), wasAsked(tab, url)]);
  const decision = decide(settings, url, asked);
  return { ...decision, on: decision.on && !paused, settings, paused };
}

/** What is to be marked in the pages of a tab now; null where nothing is, as undefined doesn't travel. */
export async function marksIn(tab: number, url?: string): Promise<Marks | null> {
  const { on, marks } = await decideTab(tab, url);
  return on ? marks : null;
}
