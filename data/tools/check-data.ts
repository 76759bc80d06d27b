import { uncurated } from '../../src/lists/beside-profiles.ts';
import { faultyRules, type NameRules } from '../../src/lists/name-rules.ts';
import { describeFaults, type Fault } from '../../src/profile/check/faults.ts';
import type { Reference } from '../../src/profile/reference.ts';
import { type Data, validate } from '../../src/profile/validate.ts';
import { type Collision, collisions } from '../../src/recognize/compile-index.ts';
import { namesakes } from '../../src/recognize/namesakes.ts';
import { dataFiles, straysBeside } from './read-data.ts';
import { REFERENCE_RULES, readReference } from './read-reference.ts';

export interface CheckedData {
  data: Data;
  /** Without the entries of actors that have a profile. */
  reference: Reference;
  rules: NameRules;
  /** The faults, one a line; empty when there is none. */
  report: string;
}

/** Reads and checks all data. */
export function checkData(): CheckedData {
  const today = new Date().toISOString().slice(0, 10);
  const { data, faults, named } = validate(
    { profiles: dataFiles('profiles'), sources: dataFiles('sources') },
    today,
  );
  faults.push(
    ...straysBeside('profiles'),
    ...straysBeside('sources'),
    ...collisions(named).map((collision) =>
      sharedName(collision, 'give both a class that asks for evidence (acronym, ordinary, descriptive)'),
    ),
    ...namesakes(named).map((namesake) =>
      sharedName(
        namesake,
        'give each cues (evidence.for) that the other lacks, or make one of them unmarked',
      ),
    ),
  );
  const { reference, rules, faults: referenceFaults } = readReference();
  const listed = reference.entries.flatMap(({ listings }) => listings.flatMap(({ names }) => names));
  const ids = new Set([...data.profiles, ...reference.entries].map(({ id }) => id));
  const ruleFaults = faultyRules(rules, listed, ids).map((fault) => ({ file: REFERENCE_RULES, ...fault }));
  faults.push(...referenceFaults, ...ruleFaults);
  const entries = uncurated(reference.entries, data.profiles);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return {
    data,
    reference: { ...reference, entries },
    rules,
    report: faults.length === 0 ? '' : `${describeFaults(faults)}\n${count}.`,
  };
}

function sharedName({ text, field, profiles: [first, second] }: Collision, remedy: string): Fault {
  return {
    file: `data/profiles/${second}.json`,
    field: `${field}.text`,
    reason: `"${text}" also names "${first}"; ${remedy}`,
  };
}
