import type { NameIndex } from '../../src/recognize/name-index.ts';
import type { Faults } from './faults.ts';
import { knownNames } from './known-names.ts';
import { readLabelled } from './labelled.ts';
import { byMethod, METHODS, type Method, openMethods } from './methods.ts';
import { addRecord, type DataKnowledge, emptyScore, type Score } from './score.ts';

export interface Measured {
  file: string;
  scores: Record<Method, Score>;
  /** How long each method took for all records, in milliseconds. */
  took: Record<Method, number>;
}

/** Opens the methods once, and measures files of labelled records with all of them. */
export function openMeasure(
  index: NameIndex,
  linked: DataKnowledge['linked'],
  faults: Faults,
): (file: string) => Promise<Measured> {
  const methods = openMethods(index);
  const data: DataKnowledge = { isKnown: knownNames(index), linked };
  return async (file) => {
    const scores = byMethod(emptyScore);
    const took = byMethod(() => 0);
    for await (const record of readLabelled(file, faults)) {
      for (const method of METHODS) {
        const start = performance.now();
        const hits = methods[method](record);
        took[method] += performance.now() - start;
        addRecord(scores[method], record, hits, data);
      }
    }
    return { file, scores, took };
  };
}
