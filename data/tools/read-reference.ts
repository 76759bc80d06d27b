import type { z } from 'zod';
import { type NameRules, nameRulesSchema } from '../../src/lists/name-rules.ts';
import { referenceId } from '../../src/lists/reference-id.ts';
import { duplicateKeys, TWICE } from '../../src/profile/check/duplicate-keys.ts';
import type { Fault } from '../../src/profile/check/faults.ts';
import type { DataFile } from '../../src/profile/check/read-files.ts';
import { baseSchema, type Reference, referenceEntrySchema } from '../../src/profile/reference.ts';
import { dataFile } from './read-data.ts';

/** What `npm run data:reference` writes, one entry a line, and the rules for its names, which people write. */
export const REFERENCE_ENTRIES = 'data/reference/entries.jsonl';
export const REFERENCE_BASES = 'data/reference/bases.json';
export const REFERENCE_RULES = 'data/reference/rules.json';

/** Reads the reference entries and the rules for their names, with every fault in either. */
export function readReference(): { reference: Reference; rules: NameRules; faults: Fault[] } {
  const faults: Fault[] = [];
  const lines = dataFile(REFERENCE_ENTRIES).text.split('\n').slice(0, -1);
  const entries = lines.flatMap((text, at) => {
    const entry = parse({ path: REFERENCE_ENTRIES, text }, referenceEntrySchema, faults, `line ${at + 1}`);
    return entry ? [entry] : [];
  });
  const bases = parse(dataFile(REFERENCE_BASES), baseSchema.array(), faults) ?? [];
  const reference = { bases, entries };
  checkEntries(reference, faults);

  const rules = parse(dataFile(REFERENCE_RULES), nameRulesSchema, faults) ?? {
    others: [],
    shared: [],
    rules: [],
  };
  return { reference, rules, faults };
}

/** Reads one JSON text of the reference data; `place` says which of a file. */
export function parse<T>(
  { path, text }: DataFile,
  schema: z.ZodType<T>,
  faults: Fault[],
  place = '',
): T | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    for (const field of duplicateKeys(text)) {
      faults.push({ file: path, field: [place, field].filter(Boolean).join(' '), reason: TWICE });
    }
    if (parsed.success) return parsed.data;
    for (const { path: field, message } of parsed.error.issues) {
      faults.push({ file: path, field: [place, field.join('.')].filter(Boolean).join(' '), reason: message });
    }
  } catch (error) {
    faults.push({ file: path, field: place, reason: `is not valid JSON: ${(error as SyntaxError).message}` });
  }
  return undefined;
}

function checkEntries({ bases, entries }: Reference, faults: Fault[]): void {
  const known = new Set(bases.map(({ id }) => id));
  const ids = new Set<string>();
  for (const { id, name, listings } of entries) {
    const fault = (reason: string): void => {
      faults.push({ file: REFERENCE_ENTRIES, field: id, reason });
    };
    if (ids.has(id)) fault('stands there twice');
    ids.add(id);
    if (name !== listings[0]?.names[0]) fault(`"${name}" is not the name that its first base leads with`);
    if (id !== referenceId(name)) fault(`is not the id of an entry called "${name}"`);
    if (new Set(listings.map(({ base }) => base)).size < listings.length) fault('lists one base twice');
    for (const { base } of listings) {
      if (!known.has(base)) fault(`its base "${base}" is not in ${REFERENCE_BASES}`);
    }
  }
}
