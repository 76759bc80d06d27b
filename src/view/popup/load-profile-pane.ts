import type { ProfilePane } from './ProfilePane.tsx';

type Pane = typeof ProfilePane;

let loaded: Pane | undefined;

/** What shows a profile, where it has been loaded. */
export function loadedProfilePane(): Pane | undefined {
  return loaded;
}

/** Loads what shows a profile: three times as much as the list that the popup opens with, which need not wait for it. */
export async function loadProfilePane(): Promise<Pane> {
  loaded ??= (await import('./ProfilePane.tsx')).ProfilePane;
  return loaded;
}
