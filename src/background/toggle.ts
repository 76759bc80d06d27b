import type { Browser } from 'wxt/browser';
import { forgetAsked } from '../settings/asked.ts';
import { decideTab } from '../settings/decide-tab.ts';
import { pageOf } from '../settings/pattern.ts';
import { withSite } from '../settings/site-rules.ts';
import { markOnAsking } from './on-asking.ts';
import { changeForAll, switchTab } from './pages.ts';
import { changePause } from './pauses.ts';

/** Switches the marks of the page in a tab off or on, with those of its site; what keeps them from all pages is lifted first. */
export async function toggleMarks({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const { on, rule, settings, paused } = await decideTab(id, url);
  const pattern = rule ?? pageOf(url ?? '')?.host;
  if (paused) await changePause(undefined);
  else if (!settings.on) await changeForAll((now) => ({ ...now, on: true }));
  else if (settings.mode !== 'asked') {
    if (pattern !== undefined) await changeForAll((now) => withSite(now, pattern, !on));
  } else if (on) {
    await forgetAsked(id);
    await switchTab(id, url);
  } else await markOnAsking(id);
}
