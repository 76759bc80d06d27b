import type { z } from 'zod';
import { unattributed } from './attribution.ts';
import { partialDate } from './partial-date.ts';
import { idSchema, nameSchema, profileSchema, sourceSchema } from './schema.ts';
import type { Name, Profile, Source } from './types.ts';

/** A file under `data/`, as read from disk. `path` is shown in faults. */
export interface DataFile {
  path: string;
  text: string;
}

/** What is wrong in a data file, and where: `field` is a path such as `names[2].sources[0]`. */
export interface Fault {
  file: string;
  field: string;
  reason: string;
}

export interface Data {
  profiles: Profile[];
  sources: Source[];
}

/** The names of a profile that can be read, whatever else is wrong in its file; unreadable ones are left out as null. */
export interface NamedFile {
  id: string;
  names: (Name | null)[];
}

/**
 * Reads and checks all data files. Every fault is collected, so that a curator sees them at once; the data holds
 * only files without a fault of their own.
 *
 * @param today the day (YYYY-MM-DD) after which no date may lie
 */
export function validate(
  files: { profiles: DataFile[]; sources: DataFile[] },
  today: string,
): { data: Data; faults: Fault[]; named: NamedFile[] } {
  const faults: Fault[] = [];
  const { read: sources } = readAll(files.sources, sourceSchema, faults);
  const { read: profiles, raw } = readAll(files.profiles, profileSchema, faults);

  const sourceIds = new Set(files.sources.map(({ path }) => idFromPath(path)));
  const profileIds = new Set(files.profiles.map(({ path }) => idFromPath(path)));
  // On the raw values, so that a fault in the shape of a file doesn't hide what else is wrong in it.
  for (const [file, value] of raw) checkReferences(file, value, { sourceIds, profileIds, today }, faults);
  for (const [file, profile] of profiles) checkProfile(file, profile, faults);
  for (const [file, source] of sources) {
    if (source.date && isAfter(source.date, today))
      faults.push({ file, field: 'date', reason: inTheFuture(source.date) });
  }
  // A profile that can't be read may cite anything: nothing is called unused until all can be.
  if (profiles.size === files.profiles.length) checkUnused(sources, profiles, faults);
  checkAddresses(sources, faults);
  return {
    data: { profiles: [...profiles.values()], sources: [...sources.values()] },
    named: [...raw].map(([file, value]) => ({ id: idFromPath(file), names: readableNames(value) })),
    faults: onceUnwritten(faults).sort((a, b) => a.file.localeCompare(b.file)),
  };
}

const UNWRITTEN = 'TODO is still there';

/** Without what else is wrong in a field that is still to be written. */
function onceUnwritten(faults: readonly Fault[]): Fault[] {
  const place = ({ file, field }: Fault): string => `${file} ${field}`;
  const unwritten = new Set(faults.filter(({ reason }) => reason === UNWRITTEN).map(place));
  return faults.filter((fault) => fault.reason === UNWRITTEN || !unwritten.has(place(fault)));
}

/** One fault a line, in the order of the files. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map(({ file, field, reason }) => `${file}: ${field ? `${field}: ` : ''}${reason}`).join('\n');
}

function readAll<T extends { id: string }>(
  files: DataFile[],
  schema: z.ZodType<T>,
  faults: Fault[],
): { read: Map<string, T>; raw: Map<string, unknown> } {
  const read = new Map<string, T>();
  const raw = new Map<string, unknown>();
  for (const { path, text } of files) {
    const json = readJson(path, text, faults);
    if (json === undefined) continue;
    raw.set(path, json);
    const value = readShape(path, json, schema, faults);
    if (value === undefined) continue;
    if (value.id !== idFromPath(path)) {
      faults.push({ file: path, field: 'id', reason: `"${value.id}" does not agree with the file's name` });
    }
    read.set(path, value);
  }
  return { read, raw };
}

function readJson(path: string, text: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    faults.push({ file: path, field: '', reason: `is not valid JSON: ${(error as SyntaxError).message}` });
    return undefined;
  }
}

function readShape<T>(path: string, json: unknown, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    faults.push({ file: path, field: fieldPath(issue.path), reason: issue.message });
  }
  return undefined;
}

function readableNames(value: unknown): (Name | null)[] {
  if (typeof value !== 'object' || value === null || !('names' in value) || !Array.isArray(value.names))
    return [];
  return value.names.map((name) => nameSchema.safeParse(name).data ?? null);
}

/** Sources and profiles that don't exist, and dates to come. */
function checkReferences(
  file: string,
  value: unknown,
  known: { sourceIds: Set<string>; profileIds: Set<string>; today: string },
  faults: Fault[],
): void {
  visit(value, [], (path, key, child) => {
    const fault = (reason: string, at?: number): void => {
      faults.push({ file, field: fieldPath(at === undefined ? path : [...path, at]), reason });
    };
    if (typeof child === 'string' && /^(?:https:\/\/)?TODO\b/u.test(child)) fault(UNWRITTEN);
    if (key === 'sources' && Array.isArray(child)) {
      for (const [at, id] of child.entries()) {
        if (!known.sourceIds.has(String(id))) fault(`there is no source "${id}" in data/sources`, at);
      }
    }
    if (key === 'target' && typeof child === 'string' && !known.profileIds.has(child)) {
      fault(`there is no profile "${child}" in data/profiles`);
    }
    if (
      DATE_KEYS.has(key) &&
      typeof child === 'string' &&
      partialDate(child) &&
      isAfter(child, known.today)
    ) {
      fault(inTheFuture(child));
    }
  });
}

function checkProfile(file: string, profile: Profile, faults: Fault[]): void {
  for (const [at, { target }] of profile.relations.entries()) {
    if (target !== profile.id) continue;
    faults.push({ file, field: `relations[${at}].target`, reason: 'a profile cannot be related to itself' });
  }
  const texts = profile.names.map(({ text }) => text);
  for (const [at, { text, respelling }] of profile.names.entries()) {
    if (texts.indexOf(text) !== at) {
      faults.push({ file, field: `names[${at}].text`, reason: `"${text}" is entered twice` });
    }
    if (respelling && !texts.includes(respelling.of)) {
      faults.push({
        file,
        field: `names[${at}].respelling.of`,
        reason: `"${respelling.of}" is not among the names`,
      });
    }
  }
  if (profile.kind !== 'operation' && !texts.includes(profile.name)) {
    faults.push({ file, field: 'name', reason: `"${profile.name}" is not among the names` });
  }
  for (const { field, sentence } of unattributed(profile)) {
    faults.push({
      file,
      field,
      reason: `say on whose word, or show a conviction: "${sentence}"`,
    });
  }
  for (const [at, designation] of profile.designations.entries()) {
    if ((designation.reference === undefined) === (designation.referenceMissing === undefined)) {
      faults.push({
        file,
        field: `designations[${at}].reference`,
        reason: 'give the list reference, or say in referenceMissing why there is none (one of the two)',
      });
    }
  }
}

const DATE_KEYS = new Set(['date', 'reviewed', 'since', 'until']);

function checkUnused(sources: Map<string, Source>, profiles: Map<string, Profile>, faults: Fault[]): void {
  const cited = new Set<unknown>();
  for (const profile of profiles.values()) {
    visit(profile, [], (_path, key, value) => {
      if (key === 'sources' && Array.isArray(value)) for (const id of value) cited.add(id);
    });
  }
  for (const [file, { id }] of sources) {
    if (!cited.has(id)) faults.push({ file, field: '', reason: 'no profile cites this source' });
  }
}

function checkAddresses(sources: Map<string, Source>, faults: Fault[]): void {
  const byAddress = new Map<string, string>();
  for (const [file, { url }] of sources) {
    const address = sameAddress(url);
    const other = byAddress.get(address);
    if (other) faults.push({ file, field: 'url', reason: `${other} has the same address` });
    else byAddress.set(address, file);
  }
}

/** An address without what changes nothing about where it leads. */
function sameAddress(url: string): string {
  return url
    .replace(/^https:\/\/www\./u, 'https://')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');
}

/** Calls back for every property of a profile, at any depth. */
function visit(
  value: unknown,
  path: PropertyKey[],
  callBack: (path: PropertyKey[], key: string, value: unknown) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    callBack(childPath, key, child);
    visit(child, childPath, callBack);
  }
}

function fieldPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}

function idFromPath(path: string): string {
  const id = path.replace(/^.*\//, '').replace(/\.json$/, '');
  return idSchema.safeParse(id).success ? id : '';
}

/** Whether a partial date lies wholly after a day. */
function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}

function inTheFuture(date: string): string {
  return `${date} is in the future`;
}
