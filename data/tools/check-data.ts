import { type Data, describeFaults, type Fault, validate } from '../../src/profile/validate.ts';
import { collisions } from '../../src/recognize/compile-index.ts';
import { dataFiles } from './read-data.ts';

/** Reads all data; `report` lists the faults, one a line, and is empty when there is none. */
export function checkData(): { data: Data; report: string } {
  const today = new Date().toISOString().slice(0, 10);
  const { data, faults, named } = validate(
    { profiles: dataFiles('profiles'), sources: dataFiles('sources') },
    today,
  );
  faults.push(
    ...collisions(named).map(
      ({ text, at, profiles: [first, second] }): Fault => ({
        file: `data/profiles/${second}.json`,
        field: `names[${at}].text`,
        reason: `"${text}" also names "${first}"; give both a class that asks for evidence (acronym, ordinary, descriptive)`,
      }),
    ),
  );
  if (faults.length === 0) return { data, report: '' };
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return { data, report: `${describeFaults(faults)}\n${count}.` };
}
