import { data as sources } from '#data/cues.ts';
import type { CueName } from './cue-lists.ts';
import { cueSource } from './cue-source.ts';
import { type Cues, searchFor } from './search-for.ts';

export type { Cues } from './search-for.ts';

export const cues: Record<CueName, Cues> = {
  intrusion: searchFor(sources.intrusion),
  computing: searchFor(sources.computing),
  sanctions: searchFor(sources.sanctions),
  authorities: searchFor(sources.authorities),
  courts: searchFor(sources.courts),
  group: searchFor(sources.group),
  thing: searchFor(sources.thing),
  address: searchFor(sources.address),
  otherLife: searchFor(sources.otherLife),
  role: searchFor(sources.role),
  element: searchFor(sources.element),
  namerOfElements: searchFor(sources.namerOfElements),
};

/** Of a name's own. */
export function cuesFrom(list: readonly string[]): Cues {
  let search: Cues | undefined;
  return () => {
    search ??= searchFor(cueSource(list));
    return search();
  };
}
