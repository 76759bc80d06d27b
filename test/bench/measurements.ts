import { card } from './card.ts';
import { coldStart } from './cold-start.ts';
import { feed } from './feed.ts';
import { load } from './load.ts';
import { lookUp } from './look-up.ts';
import { memory } from './memory.ts';
import { popup } from './popup.ts';
import type { Measurement } from './session.ts';
import { sizes } from './sizes.ts';
import { storm } from './storm.ts';
import { typing } from './typing.ts';

/** What is measured of the extension as a whole, by the names that `--only` takes. */
export const MEASUREMENTS: Record<string, Measurement> = {
  sizes,
  'cold-start': coldStart,
  popup,
  'look-up': lookUp,
  card,
  memory,
  typing,
  storm,
  feed,
  load,
};

/** The comparison with other ways to find names goes by this name. */
export const SCAN = 'scan';
