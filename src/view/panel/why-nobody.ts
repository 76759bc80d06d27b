import type { TabState } from '../../messages/reader.ts';
import { say } from '../../words/say.ts';

interface Said {
  title: string;
  text: string;
}

/** In words, why nobody is named; undefined where somebody is. As the popup says it, but for the look-up it has. */
export function whyNobody(tab: TabState): Said | undefined {
  if (tab.kind === 'restricted') {
    return { title: say('state_restricted'), text: say('panel_restricted_text') };
  }
  if (!tab.everywhere) {
    return { title: say('state_off_everywhere'), text: say('panel_off_everywhere_text') };
  }
  if (!tab.on) {
    const host = tab.rule ?? tab.host ?? '';
    return { title: say('state_off_here', { host }), text: say('state_off_here_text') };
  }
  if (tab.named.length > 0) return undefined;
  return tab.waiting
    ? { title: say('state_waiting'), text: say('state_waiting_text') }
    : { title: say('state_empty'), text: say('panel_empty_text') };
}
