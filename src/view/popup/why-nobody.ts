import type { OpenTab, TabState } from '../../messages/reader.ts';

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
    if (tab.withheld && isWanted(tab)) return 'withheld';
    if (tab.mode === 'asked') return 'asked';
    return tab.rule === undefined && tab.mode === 'listed' ? 'unlisted' : 'off_here';
  }
  if (tab.named.length > 0) return undefined;
  return tab.waiting ? 'waiting' : 'empty';
}

/** Whether names would be marked here, could the page be read. */
function isWanted({ mode, places }: OpenTab): boolean {
  return mode !== 'asked' && (places[0]?.on ?? true);
}
