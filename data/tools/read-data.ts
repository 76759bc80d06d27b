import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/profile/check/faults.ts';
import type { DataFile } from '../../src/profile/check/read-files.ts';
import { isDataFile, strayFiles } from './stray-files.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');

type Folder = 'profiles' | 'sources';

/** One file, by its path in the project. */
export function dataFile(path: string): DataFile {
  return { path, text: readFileSync(join(PROJECT, path), 'utf8') };
}

/** The files of one folder under `data/`, by name, with paths as a curator would write them. */
export function dataFiles(folder: Folder): DataFile[] {
  return entriesOf(folder)
    .filter(isDataFile)
    .map(({ name }) => name)
    .sort()
    .map((name) => dataFile(`data/${folder}/${name}`));
}

/** What else lies in that folder. */
export function straysBeside(folder: Folder): Fault[] {
  return strayFiles(`data/${folder}`, entriesOf(folder));
}

function entriesOf(folder: Folder) {
  return readdirSync(join(PROJECT, 'data', folder), { withFileTypes: true });
}
