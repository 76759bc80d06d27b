import type { z } from 'zod';
import { idSchema } from '../schema.ts';
import { duplicateKeys, TWICE } from './duplicate-keys.ts';
import { type Fault, fieldPath, type Tell, tellOf } from './faults.ts';

/** A file under `data/`, as read from disk. `path` is shown in faults. */
export interface DataFile {
  path: string;
  text: string;
}

/** A data file as far as it can be read. */
export interface ReadFile<T> {
  path: string;
  /** From the file's name; '' where that is no id. */
  id: string;
  /** What its JSON says, whatever shape that has. */
  json: unknown;
  /** Undefined where something is wrong with its shape. */
  value: T | undefined;
}

/** In characters: many times what the longest profile has. */
const LONGEST = 1_000_000;

/** Reads those files that are JSON, and tells what is wrong in the writing and the shape of each. */
export function readFiles<T>(
  files: readonly DataFile[],
  schema: z.ZodType<T>,
  faults: Fault[],
): ReadFile<T>[] {
  return files.flatMap(({ path, text }) => {
    const tell = tellOf(path, faults);
    const json = readJson(text, tell);
    if (json === undefined) return [];
    const id = idFromPath(path);
    if (typeof json === 'object' && json !== null && 'id' in json && json.id !== id) {
      tell('id', `"${json.id}" does not agree with the file's name`);
    }
    return { path, id, json, value: readShape(json, schema, tell) };
  });
}

function readJson(text: string, tell: Tell): unknown {
  const written = text.replace(/^\ufeff/u, '');
  if (written !== text) tell('', 'begins with a byte order mark; save it as UTF-8 without one');
  const unfit =
    written.trim() === ''
      ? 'is empty'
      : written.length > LONGEST
        ? 'is too long for one profile or source'
        : undefined;
  if (unfit) {
    tell('', unfit);
    return undefined;
  }
  try {
    const json: unknown = JSON.parse(written);
    for (const field of duplicateKeys(written)) tell(field, TWICE);
    return json;
  } catch (error) {
    tell('', `is not valid JSON: ${(error as SyntaxError).message.replaceAll(/\s+/gu, ' ')}`);
    return undefined;
  }
}

function readShape<T>(json: unknown, schema: z.ZodType<T>, tell: Tell): T | undefined {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) tell(fieldPath(path), message);
  return undefined;
}

/** The id that a file's name gives; '' where that is no id. */
export function idFromPath(path: string): string {
  const id = path.replace(/^.*\//, '').replace(/\.json$/, '');
  return idSchema.safeParse(id).success ? id : '';
}
