import { mayRead } from './access.ts';
import { wasAsked } from './asked.ts';
import type { Marks } from './marks.ts';
import { currentPause, type Pause } from './pause.ts';
import type { Held } from './policy.ts';
import { type Decision, decide } from './site-rules.ts';
import { loadSettings } from './store.ts';

/** What holds in a tab, with all that it follows from. */
export interface TabDecision extends Decision {
  settings: Held;
  paused: Pause | undefined;
  /** Whether the browser withholds the page, so that it can be marked only while it is asked for. */
  withheld: boolean;
}

/** What holds in a tab now. The page in the tab decides, also for the frames of others inside it. */
export async function decideTab(tab: number, url?: string): Promise<TabDecision> {
  const [settings, paused, asked, allowed] = await Promise.all([
    loadSettings(),
    currentPause(),
    wasAsked(tab, url ?? ''),
    mayRead(url),
  ]);
  const decision = decide(settings, url ?? '', asked);
  const withheld = !allowed && !asked;
  return { ...decision, on: decision.on && !paused && !withheld, settings, paused, withheld };
}

/** What is to be marked in the pages of a tab now; null where nothing is, as undefined doesn't travel. */
export async function marksIn(tab: number, url?: string): Promise<Marks | null> {
  const { on, marks } = await decideTab(tab, url);
  return on ? marks : null;
}
