import type { TabState } from '../../messages/reader.ts';

export type WhyNobody =
  | 'restricted'
  | 'unlisted'
  | 'off_everywhere'
  | 'off_here'
  | 'withheld'
  | 'asked'
  | 'waiting'
  | 'empty';

/** Why nobody is listed; undefined where somebody is. */
export function whyNobody(tab: TabState): WhyNobody | undefined {
  if (tab.kind === 'restricted') return 'restricted';
  if (!tab.everywhere) return 'off_everywhere';
  if (!tab.on) {
    // Unless a rule switches names off, something else keeps them away.
    if (tab.places[0]?.on ?? true) {
      if (tab.mode === 'asked') return 'asked';
      if (tab.withheld) return 'withheld';
    }
    return tab.rule === undefined && tab.mode === 'listed' ? 'unlisted' : 'off_here';
  }
  if (tab.named.length > 0) return undefined;
  return tab.waiting ? 'waiting' : 'empty';
}
