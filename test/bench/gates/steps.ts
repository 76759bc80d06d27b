import type { NameIndexData } from '../../../src/recognize/name-index-data.ts';
import { syntheticNames } from '../synthetic-names.ts';
import type { Gate } from './gate.ts';
import { textNaming } from './text-naming.ts';

/** Goes through a text, and calls back with each step. */
export type Walk = (data: NameIndexData, text: string, count: () => void) => void;

/** How many steps something takes for each character of a text, by lists of two sizes: it may not depend on that. */
export function stepGates(what: string, budget: number, walk: Walk): Gate[] {
  return [2400, 50_000].map((names) => {
    const data = syntheticNames(names);
    const text = textNaming(data);
    let steps = 0;
    walk(data, text, () => {
      steps += 1;
    });
    return {
      what: `steps of the ${what} for a character, ${names.toLocaleString('en-US')} names`,
      figure: steps / text.length,
      budget,
    };
  });
}
