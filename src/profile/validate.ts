import { checkAddresses } from './check/addresses.ts';
import { unconvictedNames } from './check/attribution.ts';
import { type Fault, tellOf } from './check/faults.ts';
import { checkLegal } from './check/legal.ts';
import { checkNames } from './check/names.ts';
import { type DataFile, idFromPath, readFiles } from './check/read-files.ts';
import { type Placed, readable } from './check/readable.ts';
import { checkUnused, checkValues, type Known, UNWRITTEN } from './check/references.ts';
import { checkRelations } from './check/relations.ts';
import { checkRepeats } from './check/repeats.ts';
import { profileSchema, sourceSchema } from './schema.ts';
import type { Name, Profile, Source } from './types.ts';

export interface Data {
  profiles: Profile[];
  sources: Source[];
}

/** The names of a profile that can be read, whatever else is wrong in its file. */
export interface NamedFile {
  id: string;
  names: Placed<Name>[];
}

/**
 * Reads and checks all data files. Every fault is collected, so that a curator sees them at once; the data holds
 * only files without a fault of their own.
 *
 * @param today the day (YYYY-MM-DD) after which no date may lie
 */
export function validate(
  files: { profiles: readonly DataFile[]; sources: readonly DataFile[] },
  today: string,
): { data: Data; faults: Fault[]; named: NamedFile[] } {
  const faults: Fault[] = [];
  const sources = readFiles(files.sources, sourceSchema, faults);
  const profiles = readFiles(files.profiles, profileSchema, faults).map((file) => ({
    ...file,
    profile: readable(file.json),
  }));

  const known: Known = { sources: idsOf(files.sources), profiles: idsOf(files.profiles), today };
  for (const { path, json } of [...sources, ...profiles]) checkValues(json, known, tellOf(path, faults));

  const kinds = new Map(profiles.flatMap(({ id, profile: { kind } }) => (kind ? [[id, kind] as const] : [])));
  const unconvicted = unconvictedNames(profiles.map(({ profile }) => profile));
  for (const { path, id, profile } of profiles) {
    const tell = tellOf(path, faults);
    checkNames(profile, tell);
    checkLegal(profile, unconvicted, tell);
    checkRelations(id, profile, kinds, tell);
  }
  checkRepeats(profiles, faults);
  // A profile that can't be read may cite anything: nothing is called unused until all can be.
  const whole = profiles.filter(({ value }) => value);
  if (whole.length === files.profiles.length) checkUnused(sources, profiles, faults);
  checkAddresses(sources, faults);
  return {
    data: {
      profiles: profiles.flatMap(({ value }) => value ?? []),
      sources: sources.flatMap(({ value }) => value ?? []),
    },
    named: profiles.map(({ id, profile: { names } }) => ({ id, names })),
    faults: onceUnwritten(faults).sort((a, b) => a.file.localeCompare(b.file)),
  };
}

function idsOf(files: readonly DataFile[]): Set<string> {
  return new Set(files.map(({ path }) => idFromPath(path)));
}

/** Without what else is wrong in a field that is still to be written. */
function onceUnwritten(faults: readonly Fault[]): Fault[] {
  const place = ({ file, field }: Fault): string => `${file} ${field}`;
  const unwritten = new Set(faults.filter(({ reason }) => reason === UNWRITTEN).map(place));
  return faults.filter((fault) => fault.reason === UNWRITTEN || !unwritten.has(place(fault)));
}
