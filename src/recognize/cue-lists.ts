import { type CueSource, cueSource } from './cue-source.ts';
import { elementCues, namerOfElementsCues } from './element-cues.ts';
import { generalCues, groupCues } from './general-cues.ts';
import { otherLifeCues, roleCues } from './person-cues.ts';
import { addressCues, thingCues } from './thing-cues.ts';

/** All lists of cues that don't belong to one name. */
const LISTS = {
  ...generalCues,
  group: groupCues,
  thing: thingCues,
  address: addressCues,
  otherLife: otherLifeCues,
  role: roleCues,
  element: elementCues,
  namerOfElements: namerOfElementsCues,
};

export type CueName = keyof typeof LISTS;
export type CueSources = Record<CueName, CueSource>;

/** What a word of every day can't be likely without: see `everyday-cues.ts`. */
export function compileEverydayCues(): CueSource {
  return cueSource([...LISTS.intrusion, ...LISTS.group]);
}

/** Done once, when the data is compiled: a page would take longer to fold the lists than to search with them. */
export function compileCues(): CueSources {
  return {
    intrusion: cueSource(LISTS.intrusion),
    computing: cueSource(LISTS.computing),
    sanctions: cueSource(LISTS.sanctions),
    authorities: cueSource(LISTS.authorities),
    courts: cueSource(LISTS.courts),
    group: cueSource(LISTS.group),
    thing: cueSource(LISTS.thing),
    address: cueSource(LISTS.address),
    otherLife: cueSource(LISTS.otherLife),
    role: cueSource(LISTS.role),
    element: cueSource(LISTS.element),
    namerOfElements: cueSource(LISTS.namerOfElements),
  };
}
