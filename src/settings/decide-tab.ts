import { wasAsked } from './asked.ts';
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
