import type { Reader, TabState } from '../../messages/reader.ts';
import { type Hiding, useHiding } from './use-hiding.ts';

/** The hiding of names on the page of a tab, or everywhere. */
export function useHidingOn(reader: Reader, tab: TabState | undefined): Hiding & { onSite: boolean } {
  const host = tab?.kind === 'page' ? tab.host : undefined;
  const hiding = useHiding((names, here, hidden) => reader.hideNames(names, here ? host : undefined, hidden));
  return { ...hiding, onSite: host !== undefined };
}
