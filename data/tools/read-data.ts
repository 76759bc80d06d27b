import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../src/profile/validate.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');

/** One file, by its path in the project. */
export function dataFile(path: string): DataFile {
  return { path, text: readFileSync(join(PROJECT, path), 'utf8') };
}

/** The files of one folder under `data/`, by name, with paths as a curator would write them. */
export function dataFiles(folder: 'profiles' | 'sources'): DataFile[] {
  const path = join('data', folder);
  return readdirSync(join(PROJECT, path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ path: `${path}/${name}`, text: readFileSync(join(PROJECT, path, name), 'utf8') }));
}
