import * as csv from './csv.ts';
import * as json from './json.ts';
import * as xml from './xml.ts';

/** Every sample by name, as the text of a file. */
export const SAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...json, ...xml, ...csv }).map(([name, sample]) => [
    name,
    typeof sample === 'string' ? sample : JSON.stringify(sample, null, 1),
  ]),
);
